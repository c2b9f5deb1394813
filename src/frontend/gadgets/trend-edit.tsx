import React from 'react';
import ForgeReconciler from '@forge/react';
import { AppFrame } from '../components/app-frame';
import { TrendEditor } from '../components/trend/trend-editor';

ForgeReconciler.render(
  <AppFrame>
    <TrendEditor />
  </AppFrame>,
);
