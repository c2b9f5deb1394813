import React from 'react';
import ForgeReconciler from '@forge/react';
import { ChartEditor } from '../components/form/chart-editor';
import { TextProvider } from '../texts/text-provider';

ForgeReconciler.render(
  <TextProvider>
    <ChartEditor />
  </TextProvider>,
);
