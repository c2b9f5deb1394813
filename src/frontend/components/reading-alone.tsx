import React, { useEffect } from 'react';
import { SHARED_READING_EVENTS } from '../../contract/shared-reading';
import { pageBus } from '../hub/bus';

/** A gadget that never asks the background script to read for it, and says so: those that do need not wait for it. */
export function readingAlone(Gadget: React.ComponentType): React.ComponentType {
  return function ReadingAlone() {
    useEffect(() => {
      pageBus.emit(SHARED_READING_EVENTS.passing, {});
    }, []);
    return <Gadget />;
  };
}
