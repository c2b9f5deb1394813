import React, { useState } from 'react';
import { Button, ButtonGroup, CodeBlock, Heading, Inline, Stack, Text } from '@forge/react';
import { reportLink } from '../../../report/report-link';
import { useTexts } from '../../../texts/text-provider';
import { useModuleContext } from '../../module-context-provider';
import { ReportView } from '../run/report-view';
import { AccessWords } from './access-words';
import { LIST, type ReportPartProps } from './library-place';
import { ReportActions } from './report-actions';

/** A report: what it is, who may see it, what can be done with it, and its result as of now. */
export function ReportPage({ opened, control, go }: ReportPartProps): React.JSX.Element {
  const { t } = useTexts();
  const { extension } = useModuleContext();
  const [isLinkShown, setIsLinkShown] = useState(false);
  const { id, report, mayChange } = opened;
  const { name, description, isTemplate, definition } = report;
  const { administrators } = report;
  const link = reportLink(extension['location'], id);
  return (
    <Stack space="space.200">
      <Inline space="space.200" alignBlock="start" spread="space-between" shouldWrap>
        <Stack space="space.050">
          <Heading size="medium" as="h2">
            {name}
          </Heading>
          {description !== '' && <Text>{description}</Text>}
          <AccessWords access={report.access.kind} {...{ isTemplate, administrators }} />
        </Stack>
        <ButtonGroup label={t('report.library.page-actions')}>
          <Button
            appearance="subtle"
            onClick={() => {
              go(LIST);
            }}
          >
            {t('report.library.back')}
          </Button>
          {link !== null && (
            <Button
              isSelected={isLinkShown}
              onClick={() => {
                setIsLinkShown(!isLinkShown);
              }}
            >
              {t('report.library.link')}
            </Button>
          )}
        </ButtonGroup>
      </Inline>
      {isLinkShown && link !== null && (
        <Stack space="space.050">
          <Text>{t('report.library.link.help')}</Text>
          {/* eslint-disable-next-line @typescript-eslint/no-deprecated -- UI Kit passes on only the old name */}
          <CodeBlock text={link} language="text" shouldWrapLongLines showLineNumbers={false} />
        </Stack>
      )}
      <ReportActions
        report={{ id, name, mayChange, isTemplate }}
        without="open"
        onChoose={(kind) => {
          go({ kind, id });
        }}
        onDelete={async () => {
          const refused = await control.remove({ id, name });
          if (refused === null) go(LIST);
          return refused;
        }}
      />
      <ReportView name={name} definition={definition} overlay={null} sample={null} />
    </Stack>
  );
}
