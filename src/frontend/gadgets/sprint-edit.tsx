import React from 'react';
import ForgeReconciler from '@forge/react';
import { AppFrame } from '../components/app-frame';
import { SprintEditor } from '../components/sprint/sprint-editor';

ForgeReconciler.render(
  <AppFrame>
    <SprintEditor />
  </AppFrame>,
);
