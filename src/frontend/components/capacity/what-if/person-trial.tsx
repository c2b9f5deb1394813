import React, { useState } from 'react';
import { Button, Inline } from '@forge/react';
import type { DraftPartProps } from './draft-part';
import { PersonField } from './person-field';

interface PersonTrialProps extends Pick<DraftPartProps, 'people' | 'words'> {
  readonly id: string;
  readonly label: string;
  /** What the button says. */
  readonly action: string;
  /** Whether there is something to try out, whoever it is for. */
  readonly isReady: boolean;
  /** Everything begins anew afterwards. */
  readonly onTry: (accountId: string) => void;
  readonly children: React.ReactNode;
}

/** A person, and fields for what is tried out of them: all of it is empty again once it is in the draft. */
export function PersonTrial(props: PersonTrialProps): React.JSX.Element {
  const { id, label, action, isReady, onTry, children, people, words } = props;
  const [person, setPerson] = useState<string | null>(null);
  /** Fields keep what was typed: those of a new round are others. */
  const [round, setRound] = useState(0);
  return (
    <Inline key={round} space="space.200" alignBlock="end" shouldWrap>
      <PersonField {...{ id, label, people, words }} value={person} onChange={setPerson} />
      {children}
      <Button
        isDisabled={person === null || !isReady}
        onClick={() => {
          if (person === null) return;
          onTry(person);
          setPerson(null);
          setRound((before) => before + 1);
        }}
      >
        {action}
      </Button>
    </Inline>
  );
}
