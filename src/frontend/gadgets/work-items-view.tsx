import React from 'react';
import ForgeReconciler from '@forge/react';
import { AppFrame } from '../components/app-frame';
import { ListGadget } from '../components/list/list-gadget';

ForgeReconciler.render(
  <AppFrame>
    <ListGadget />
  </AppFrame>,
);
