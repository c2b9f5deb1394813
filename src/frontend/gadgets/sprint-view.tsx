import React from 'react';
import ForgeReconciler from '@forge/react';
import { AppFrame } from '../components/app-frame';
import { SprintGadget } from '../components/sprint/sprint-gadget';

ForgeReconciler.render(
  <AppFrame>
    <SprintGadget />
  </AppFrame>,
);
