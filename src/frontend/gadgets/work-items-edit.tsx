import React from 'react';
import ForgeReconciler from '@forge/react';
import { AppFrame } from '../components/app-frame';
import { ListEditor } from '../components/list/list-editor';

ForgeReconciler.render(
  <AppFrame>
    <ListEditor />
  </AppFrame>,
);
