import React from 'react';
import type { ReferenceKind } from '../../../../core/report/transfer/references';
import { FIND_TARGETS, type FindTargets } from '../../../report/transfer/find-targets';
import { JqlReferenceField } from './jql-reference-field';
import { ReferenceField, type ReferenceFieldProps } from './reference-field';
import { SearchedReferenceField } from './searched-reference-field';

type Choice = React.ComponentType<ReferenceFieldProps>;

function searched(find: FindTargets): Choice {
  return function Searched(props) {
    return <SearchedReferenceField {...props} find={find} />;
  };
}

const CHOICES: Readonly<Record<ReferenceKind, Choice>> = {
  field: ReferenceField,
  space: searched(FIND_TARGETS.space),
  board: searched(FIND_TARGETS.board),
  filter: searched(FIND_TARGETS.filter),
  person: searched(FIND_TARGETS.person),
  group: searched(FIND_TARGETS.group),
  role: ReferenceField,
  jql: JqlReferenceField,
};

/** The choice of what is meant by something that a file names. */
export function ReferenceChoice(props: ReferenceFieldProps): React.JSX.Element {
  const Choice = CHOICES[props.reference.kind];
  return <Choice {...props} />;
}
