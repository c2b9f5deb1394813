import React from 'react';
import { Link } from '@forge/react';
import { searchAddress } from '../chart/search-address';

interface SegmentLinkProps {
  readonly text: string;
  /** Null where JQL cannot say which items these are: plain text then. */
  readonly jql: string | null;
}

/** Opens Jira's search with exactly the items behind a number. */
export function SegmentLink({ text, jql }: SegmentLinkProps): React.JSX.Element {
  if (jql === null) return <>{text}</>;
  return (
    <Link href={searchAddress(jql)} openNewTab>
      {text}
    </Link>
  );
}
