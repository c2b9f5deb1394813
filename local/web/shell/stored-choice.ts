/** A choice of the person at this browser, kept between visits. */
export interface StoredChoice {
  read(): string | null;
  write(value: string): void;
}

export function storedChoice(key: string): StoredChoice {
  return {
    read: () => window.localStorage.getItem(key),
    write: (value) => window.localStorage.setItem(key, value),
  };
}
