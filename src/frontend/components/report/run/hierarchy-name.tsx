import React from 'react';
import { Button, Link, Lozenge, Text } from '@forge/react';
import type { HierarchyLine } from '../../../report/hierarchy-lines';
import type { Texts } from '../../../texts/texts';
import { Indented } from './indented';

interface HierarchyNameProps extends HierarchyLine, Pick<Texts, 't'> {
  readonly onToggle: () => void;
}

/** The key of a work item at its level, and what opens and closes the ones below it. Without hooks: it stands in a cell. */
export function HierarchyName({ node, isOpen, t, onToggle }: HierarchyNameProps): React.JSX.Element {
  return (
    <Indented level={node.level}>
      <Text>
        <Link href={`/browse/${encodeURIComponent(node.key)}`} openNewTab>
          {node.key}
        </Link>
      </Text>
      {isOpen !== null && (
        <Button
          appearance="subtle"
          spacing="compact"
          iconBefore={isOpen ? 'chevron-down' : 'chevron-right'}
          onClick={onToggle}
        >
          {t('report.hierarchy.children', { children: node.children.length })}
        </Button>
      )}
      {node.row === null && <Lozenge>{t('report.hierarchy.outside')}</Lozenge>}
    </Indented>
  );
}
