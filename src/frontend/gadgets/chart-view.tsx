import React from 'react';
import ForgeReconciler from '@forge/react';
import { ChartGadget } from '../components/chart-gadget';
import { AppFrame } from '../components/app-frame';

ForgeReconciler.render(
  <AppFrame>
    <ChartGadget />
  </AppFrame>,
);
