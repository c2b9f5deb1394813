import React from 'react';
import ForgeReconciler from '@forge/react';
import { ChartEditor } from '../components/form/chart-editor';
import { AppFrame } from '../components/app-frame';

ForgeReconciler.render(
  <AppFrame>
    <ChartEditor />
  </AppFrame>,
);
