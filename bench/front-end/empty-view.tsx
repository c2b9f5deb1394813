import React from 'react';
import ForgeReconciler from '@forge/react';

/** The least that a UI Kit resource can be: what is in it is in all of them. */
ForgeReconciler.render(<></>);
