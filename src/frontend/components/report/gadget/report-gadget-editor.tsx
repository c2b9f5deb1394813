import React from 'react';
import { parseReportGadgetConfig } from '../../../../core/report/gadget/parse-config';
import { GadgetEditor } from '../../form/gadget-editor';
import { ReportGadgetForm } from './report-gadget-form';

/** The report gadget's configuration view. */
export function ReportGadgetEditor(): React.JSX.Element {
  return <GadgetEditor parse={parseReportGadgetConfig} form={ReportGadgetForm} />;
}
