import React from 'react';
import ForgeReconciler from '@forge/react';
import { AppFrame } from '../components/app-frame';
import { FilterGadget } from '../components/filter/filter-gadget';

ForgeReconciler.render(
  <AppFrame>
    <FilterGadget />
  </AppFrame>,
);
