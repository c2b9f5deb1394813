import Flag, { AutoDismissFlag } from '@atlaskit/flag';
import { FlagGroup } from '@atlaskit/flag/flag-group';
import { useCallback, useState } from 'react';
import type { FlagRequest } from '../bridge/host/module-session';

export function useFlags() {
  const [shown, setShown] = useState<readonly FlagRequest[]>([]);
  const close = useCallback((id: string) => setShown((flags) => flags.filter((flag) => flag.id !== id)), []);
  const show = useCallback(
    (flag: FlagRequest) => setShown((flags) => [flag, ...flags.filter(({ id }) => id !== flag.id)]),
    [],
  );
  return { shown, show, close };
}

interface FlagStackProps {
  readonly flags: readonly FlagRequest[];
  readonly dismiss: (id: string) => void;
}

export function FlagStack({ flags, dismiss }: FlagStackProps) {
  return (
    <FlagGroup onDismissed={(id) => dismiss(String(id))}>
      {flags.map((flag) => {
        const FlagKind = flag.isAutoDismiss ? AutoDismissFlag : Flag;
        return (
          <FlagKind
            key={flag.id}
            id={flag.id}
            title={flag.title}
            description={flag.description}
            appearance={flag.type}
            actions={flag.actions.map(({ text, onClick }) => ({
              content: text,
              onClick: () => void onClick(),
            }))}
          />
        );
      })}
    </FlagGroup>
  );
}
