import Toggle from '@atlaskit/toggle';
import { useState } from 'react';
import { LoadedView } from '../loaded-view';
import { useSite } from '../site-context';
import { useLoaded } from '../use-loaded';

/** Accounts that people close at Atlassian; the app learns of it when it reports whose ids it keeps, once a week. */
export function ClosedAccounts() {
  const { local } = useSite();
  const [loaded] = useLoaded(() => local.closedAccounts(), [local]);
  return (
    <LoadedView loaded={loaded} label="Loading the accounts">
      {(closed) => <Switches initial={closed} />}
    </LoadedView>
  );
}

function Switches({ initial }: { readonly initial: readonly string[] }) {
  const { local, site } = useSite();
  const [closed, setClosed] = useState(initial);
  return (
    <>
      <p>A closed account is erased with the app’s next weekly report of personal data.</p>
      <ul className="inspector-faults">
        {site.users.map(({ accountId, displayName }) => (
          <li key={accountId}>
            <Toggle
              id={`closed-${accountId}`}
              isChecked={closed.includes(accountId)}
              onChange={() => {
                const isClosed = !closed.includes(accountId);
                void local.closeAccount({ accountId, isClosed }).then(setClosed);
              }}
            />
            <label htmlFor={`closed-${accountId}`}>{`The account of ${displayName} is closed`}</label>
          </li>
        ))}
      </ul>
    </>
  );
}
