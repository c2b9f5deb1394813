import React from 'react';
import {
  Button,
  Heading,
  Link,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
  Stack,
  Text,
  User,
} from '@forge/react';
import { assignedJql, unassignedJql } from '../../../core/capacity/capacity-jql';
import { explainPerson } from '../../../core/capacity/explain-person';
import { iterationKey } from '../../../core/capacity/iteration';
import { amountText } from '../../capacity/capacity-text';
import type { IterationNumbers } from '../../capacity/planned-iteration';
import { searchAddress } from '../../chart/search-address';
import { useTexts } from '../../texts/text-provider';
import { PersonDays } from './person-days';
import { PersonItems } from './person-items';

interface PersonBreakdownProps {
  readonly numbers: readonly IterationNumbers[];
  /** Null for the work that nobody has. */
  readonly accountId: string | null;
  /** What other boards plan with the person. */
  readonly sharing: React.ReactNode;
  readonly onClose: () => void;
}

/** The days and the work items behind a person's numbers: over the page, because the row that opens them may be far from its end. */
export function PersonBreakdown({
  numbers,
  accountId,
  sharing,
  onClose,
}: PersonBreakdownProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <ModalTransition>
      <Modal width="x-large" onClose={onClose}>
        <ModalHeader>
          <ModalTitle>{t('capacity.breakdown')}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <Stack space="space.200">
            {accountId === null ? (
              <Heading size="small" as="h3">
                {t('capacity.row.unassigned')}
              </Heading>
            ) : (
              <User accountId={accountId} />
            )}
            {sharing}
            {numbers.map((one) => (
              <InIteration
                key={iterationKey(one.input.iteration.source)}
                numbers={one}
                accountId={accountId}
                isNamed={numbers.length > 1}
              />
            ))}
          </Stack>
        </ModalBody>
        <ModalFooter>
          <Button appearance="primary" onClick={onClose}>
            {t('action.close')}
          </Button>
        </ModalFooter>
      </Modal>
    </ModalTransition>
  );
}

interface InIterationProps extends Pick<PersonBreakdownProps, 'accountId'> {
  readonly numbers: IterationNumbers;
  readonly isNamed: boolean;
}

function InIteration({ numbers, accountId, isNamed }: InIterationProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const { input, jql } = numbers;
  const { unit } = input.board;
  const { daily, days, items } = explainPerson(input, accountId);
  return (
    <Stack space="space.200">
      {isNamed && (
        <Heading size="xsmall" as="h4">
          {input.iteration.name}
        </Heading>
      )}
      {daily !== null && <Text>{t('capacity.daily', { amount: amountText(daily, unit, texts) })}</Text>}
      {days.length > 0 && <PersonDays days={days} unit={unit} />}
      <Link
        href={searchAddress(accountId === null ? unassignedJql(jql) : assignedJql(jql, accountId))}
        openNewTab
      >
        {t('capacity.items.search')}
      </Link>
      {items !== null && items.length > 0 && <PersonItems items={items} unit={unit} />}
      {items?.length === 0 && <Text>{t('capacity.items.none')}</Text>}
    </Stack>
  );
}
