import { capacitySection } from './capacity/capacity-section';
import { frontEndSection } from './front-end/front-end-section';
import { kernelSection } from './kernel/kernel-section';
import { loadSection } from './load/load-section';
import { localSiteSection } from './local-site/local-site-section';
import { memorySection } from './memory/memory-section';
import { pushdownSection } from './pushdown/pushdown-section';
import { readingSection } from './reading/reading-section';
import { reportsSection } from './reports/reports-section';
import type { Section } from './section';

export const SECTIONS: readonly Section[] = [
  kernelSection,
  readingSection,
  pushdownSection,
  memorySection,
  capacitySection,
  reportsSection,
  localSiteSection,
  loadSection,
  frontEndSection,
];
