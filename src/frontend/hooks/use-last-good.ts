import { useEffect, useState } from 'react';

/** The value, or the last one that was not null while it is. */
export function useLastGood<T>(value: T | null): T | null {
  const [last, setLast] = useState(value);
  useEffect(() => {
    if (value !== null) setLast(value);
  }, [value]);
  return value ?? last;
}
