import { privacy } from '@forge/api';
import type { ReportAccounts } from '../ports/report-accounts';

/** Through Forge's own call, which rejects with a response where Atlassian does not answer as it should. */
export const reportAccounts: ReportAccounts = async (accounts) => {
  try {
    return await privacy.reportPersonalData([...accounts]);
  } catch (reason) {
    if (reason instanceof Error) throw reason;
    throw new Error('The report of personal data was refused', { cause: reason });
  }
};
