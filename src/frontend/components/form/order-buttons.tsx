import React from 'react';
import { Button, ButtonGroup } from '@forge/react';
import { useTexts } from '../../texts/text-provider';

interface OrderButtonsProps {
  /** What is moved: part of each button's name. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (step: -1 | 1) => void;
  /** Left out where entries cannot be removed. */
  readonly onRemove?: () => void;
}

/** Moves an entry of a list up and down, and removes it: with the keyboard as well as with the mouse. */
export function OrderButtons(props: OrderButtonsProps): React.JSX.Element {
  const { t } = useTexts();
  const { name, isFirst, isLast, onMove, onRemove } = props;
  return (
    <ButtonGroup label={t('form.order', { name })}>
      <Button
        appearance="subtle"
        spacing="compact"
        isDisabled={isFirst}
        onClick={() => {
          onMove(-1);
        }}
      >
        {t('form.order.up', { name })}
      </Button>
      <Button
        appearance="subtle"
        spacing="compact"
        isDisabled={isLast}
        onClick={() => {
          onMove(1);
        }}
      >
        {t('form.order.down', { name })}
      </Button>
      {onRemove !== undefined && (
        <Button appearance="subtle" spacing="compact" onClick={onRemove}>
          {t('form.order.remove', { name })}
        </Button>
      )}
    </ButtonGroup>
  );
}
