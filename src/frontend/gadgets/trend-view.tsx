import React from 'react';
import ForgeReconciler from '@forge/react';
import { AppFrame } from '../components/app-frame';
import { TrendGadget } from '../components/trend/trend-gadget';

ForgeReconciler.render(
  <AppFrame>
    <TrendGadget />
  </AppFrame>,
);
