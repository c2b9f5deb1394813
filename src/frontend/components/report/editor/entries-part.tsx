import React from 'react';
import { Button, Heading, Inline, SectionMessage, Text } from '@forge/react';
import { moveEntry } from '../../../form/move-entry';
import type { EntryChoice } from '../../../hooks/report/use-entry-choice';
import { insertAfter, insertEntry } from '../../../report/entry-list';
import { useTexts } from '../../../texts/text-provider';
import { OrderButtons } from '../../form/order-buttons';
import { EntryCards } from './entry-cards';
import { ListAndSettings } from './list-and-settings';

interface Entry {
  readonly id: string;
}

interface EntriesPartProps<T extends Entry> {
  readonly label: string;
  readonly help: string;
  /** Says what the report does without an entry. */
  readonly empty: string;
  readonly entries: readonly T[];
  readonly onChange: (update: (before: readonly T[]) => readonly T[]) => void;
  readonly choice: EntryChoice;
  readonly titleOf: (entry: T) => string;
  readonly noteOf: (entry: T) => string;
  readonly isFaulty: (id: string) => boolean;
  /** A copy under another id. */
  readonly copy: (entry: T) => T;
  /** How many there can be. */
  readonly max: number;
  /** What adds an entry; not shown while there are as many as there can be. */
  readonly add: React.ReactNode;
  readonly settings: (entry: T) => React.ReactNode;
}

/** A list of a report: its entries as cards on the left, the settings of the chosen one on the right. */
export function EntriesPart<T extends Entry>(props: EntriesPartProps<T>): React.JSX.Element {
  const { t } = useTexts();
  const { label, help, empty, entries, onChange, choice, titleOf, noteOf, isFaulty, max, add } = props;
  const chosen = entries.find(({ id }) => id === choice.id) ?? entries[0] ?? null;
  return (
    <ListAndSettings
      chosenId={chosen?.id ?? ''}
      list={
        <>
          <Text color="color.text.subtle">{help}</Text>
          <EntryCards
            {...{ label, empty }}
            cards={entries.map((entry) => ({
              id: entry.id,
              title: titleOf(entry),
              note: noteOf(entry),
              isFaulty: isFaulty(entry.id),
            }))}
            selectedId={chosen?.id ?? null}
            onSelect={choice.select}
            onMove={(from, step) => {
              onChange((before) => moveEntry(before, from, step));
            }}
          />
          {choice.removed !== null && (
            <SectionMessage>
              <Inline space="space.100" alignBlock="center" shouldWrap>
                <Text>{t('report.editor.removed', { name: choice.removed.name })}</Text>
                <Button spacing="compact" onClick={choice.undo}>
                  {t('action.undo')}
                </Button>
              </Inline>
            </SectionMessage>
          )}
          {entries.length < max ? (
            add
          ) : (
            <Text color="color.text.subtle">{t('report.editor.full', { max })}</Text>
          )}
        </>
      }
      settings={chosen === null ? null : <ChosenEntry {...props} entry={chosen} />}
    />
  );
}

function ChosenEntry<T extends Entry>(props: EntriesPartProps<T> & { readonly entry: T }): React.JSX.Element {
  const { t } = useTexts();
  const { entries, entry, onChange, choice, titleOf, copy, max, settings } = props;
  const at = entries.indexOf(entry);
  const name = titleOf(entry);
  return (
    <>
      <Inline spread="space-between" alignBlock="center" shouldWrap space="space.100">
        <Heading size="small" as="h3">
          {name}
        </Heading>
        <Inline space="space.050" shouldWrap>
          <OrderButtons
            name={name}
            isFirst={at === 0}
            isLast={at === entries.length - 1}
            onMove={(step) => {
              onChange((before) => moveEntry(before, at, step));
            }}
          />
          {entries.length < max && (
            <Button
              appearance="subtle"
              spacing="compact"
              iconBefore="copy"
              onClick={() => {
                const copied = copy(entry);
                onChange((before) => insertAfter(before, entry.id, copied));
                choice.select(copied.id);
              }}
            >
              {t('report.editor.duplicate', { name })}
            </Button>
          )}
          <Button
            appearance="subtle"
            spacing="compact"
            iconBefore="trash"
            onClick={() => {
              onChange((before) => before.filter(({ id }) => id !== entry.id));
              choice.remove({
                name,
                undo: () => {
                  onChange((before) => insertEntry(before, at, entry));
                  choice.select(entry.id);
                },
              });
            }}
          >
            {t('form.order.remove', { name })}
          </Button>
        </Inline>
      </Inline>
      {settings(entry)}
    </>
  );
}
