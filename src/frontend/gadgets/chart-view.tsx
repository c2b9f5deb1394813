import React from 'react';
import ForgeReconciler from '@forge/react';
import { ChartGadget } from '../components/chart-gadget';
import { TextProvider } from '../texts/text-provider';

ForgeReconciler.render(
  <TextProvider>
    <ChartGadget />
  </TextProvider>,
);
