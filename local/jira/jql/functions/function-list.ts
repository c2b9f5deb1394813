import { DATE_FUNCTIONS } from './date-functions';
import type { JqlFunction } from './function';
import { PEOPLE_FUNCTIONS } from './people-functions';
import { SITE_FUNCTIONS } from './site-functions';

/** All functions that queries may use. */
export const JQL_FUNCTIONS: readonly JqlFunction[] = [
  ...DATE_FUNCTIONS,
  ...PEOPLE_FUNCTIONS,
  ...SITE_FUNCTIONS,
];

const BY_NAME = new Map(JQL_FUNCTIONS.map((each) => [each.name.toLowerCase(), each]));

/** By name, without regard to case. */
export const findFunction = (name: string): JqlFunction | undefined => BY_NAME.get(name.toLowerCase());
