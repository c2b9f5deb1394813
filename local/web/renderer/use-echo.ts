import { useEffect, useRef, useState } from 'react';
import { appAnswered, isSame, userChanged, type Echo } from './echo';

/**
 * The value of an input and how to change it. `fromApp` is the controlled value, undefined for an uncontrolled input,
 * which then starts with `initial` and keeps what the user makes of it.
 */
export function useEcho<Value>(
  fromApp: Value | undefined,
  initial: Value,
): readonly [Value, (value: Value) => void] {
  const [echo, setEcho] = useState<Echo<Value>>({ shown: fromApp ?? initial, awaited: [] });
  const last = useRef(fromApp);

  useEffect(() => {
    if (fromApp === undefined || isSame(last.current, fromApp)) return;
    last.current = fromApp;
    setEcho((now) => appAnswered(now, fromApp));
  }, [fromApp]);

  return [echo.shown, (value) => setEcho((now) => userChanged(now, value))];
}
