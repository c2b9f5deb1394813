import React from 'react';
import { Link } from '@forge/react';
import type { ModelCell } from '../../core/chart/model';
import { searchAddress } from '../chart/search-address';

interface SegmentLinkProps {
  readonly text: string;
  readonly cell: Pick<ModelCell, 'jql' | 'items'>;
}

/** Opens Jira's search with exactly the items behind a number; plain text where there are none, or JQL cannot say which. */
export function SegmentLink({ text, cell }: SegmentLinkProps): React.JSX.Element {
  if (cell.jql === null || cell.items === 0) return <>{text}</>;
  return (
    <Link href={searchAddress(cell.jql)} openNewTab>
      {text}
    </Link>
  );
}
