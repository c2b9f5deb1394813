import React from 'react';
import ForgeReconciler from '@forge/react';
import { createLimitedSend } from '../../core/plan/limited-send';
import { REQUESTS_IN_FLIGHT } from '../../core/plan/plan-scan';
import { call } from '../call';
import { BROWSER_TOOLS } from '../reading/reading-tools';
import { pageBus } from './bus';
import { startFilterHub } from './filter-hub';
import { startReadingHub } from './reading-hub';

/** A removed filter stops to count after three of these. */
const ROLL_CALL_MS = 3000;
/** How often the script looks for gadgets that have gone without a word. */
const SWEEP_MS = 15_000;

startFilterHub(pageBus, (run) => setTimeout(run, ROLL_CALL_MS));
startReadingHub(pageBus, {
  ...BROWSER_TOOLS,
  send: createLimitedSend(BROWSER_TOOLS.send, REQUESTS_IN_FLIGHT),
  call,
  later: (run) => setTimeout(run, SWEEP_MS),
  mayShare: async () => {
    const place = await call('reading/place', {});
    return place.ok ? place.value !== 'resolver' : null;
  },
});
// Nothing of it shows; Jira takes a script that renders nothing for one that failed to load.
ForgeReconciler.render(<></>);
