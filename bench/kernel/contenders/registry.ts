import type { Contender } from '../contender';
import { alasql } from './alasql';
import { arquero } from './arquero';
import { crossfilter2 } from './crossfilter';
import { d3 } from './d3';
import { handWritten } from './hand-written';
import { inhouse } from './inhouse';
import { lodash } from './lodash';
import { tidy } from './tidy';

export const LIBRARIES: readonly Contender[] = [d3, lodash, tidy, arquero, crossfilter2, alasql];

export const CONTENDERS: readonly Contender[] = [inhouse, handWritten, ...LIBRARIES];
