import React, { createContext, useContext, useEffect, useState } from 'react';
import { Spinner } from '@forge/react';
import { loadTexts, type Texts } from './texts';

const TextContext = createContext<Texts | null>(null);

/** Shows its children once the viewer's language is known. */
export function TextProvider({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  const [texts, setTexts] = useState<Texts | null>(null);
  useEffect(() => {
    void loadTexts().then(setTexts);
  }, []);
  if (texts === null) return <Spinner />;
  return <TextContext.Provider value={texts}>{children}</TextContext.Provider>;
}

export function useTexts(): Texts {
  const texts = useContext(TextContext);
  if (texts === null) throw new Error('useTexts needs a TextProvider around it.');
  return texts;
}
