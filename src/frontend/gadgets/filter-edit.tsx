import React from 'react';
import ForgeReconciler from '@forge/react';
import { AppFrame } from '../components/app-frame';
import { FilterEditor } from '../components/filter/filter-editor';

ForgeReconciler.render(
  <AppFrame>
    <FilterEditor />
  </AppFrame>,
);
