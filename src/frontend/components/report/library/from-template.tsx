import React from 'react';
import type { ReportDefinition } from '../../../../core/report/definition';
import type { ReportSpace } from '../../../report/library-view';
import type { ReportPartProps } from './library-place';
import { OwnCopy } from './own-copy';

/** A report that begins as a template is, and has no tie to it. */
export function FromTemplate(props: ReportPartProps): React.JSX.Element {
  const { opened, space } = props;
  const definition = inSpace(opened.report.definition, space);
  return <OwnCopy {...props} changes={{ name: '', isTemplate: false, definition }} />;
}

/** Made in a space, what the template asks of another space is asked of that one. */
function inSpace(definition: ReportDefinition, space: ReportSpace | null): ReportDefinition {
  return space === null || definition.source.kind !== 'project'
    ? definition
    : { ...definition, source: { kind: 'project', projectKey: space.projectKey } };
}
