import React from 'react';
import ForgeReconciler from '@forge/react';
import { pageBus } from './bus';
import { startFilterHub } from './filter-hub';

/** A removed filter stops to count after three of these. */
const ROLL_CALL_MS = 3000;

startFilterHub(pageBus, (run) => setTimeout(run, ROLL_CALL_MS));
// Nothing of it shows; Jira takes a script that renders nothing for one that failed to load.
ForgeReconciler.render(<></>);
