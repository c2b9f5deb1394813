import React from 'react';
import { Code, DynamicTable, Heading, Inline, Lozenge, Stack, Text } from '@forge/react';
import { ACTORS, FEATURES, type Actor, type Feature } from '../../../core/privacy/access';
import { ACCESS_TABLE } from '../../../core/privacy/access-table';
import { useTexts } from '../../texts/text-provider';
import { Disclosure } from '../disclosure';

/** Views ask Jira themselves, as whoever looks, whatever their functions do. */
const ASKING_JIRA: ReadonlySet<Feature> = new Set(
  Object.values(ACCESS_TABLE.scopes)
    .flat()
    .filter(({ call }) => call.includes(' /rest/'))
    .flatMap(({ features }) => features),
);

function isActor(actor: Actor, feature: Feature): boolean {
  if (actor === 'viewer' && ASKING_JIRA.has(feature)) return true;
  return ACCESS_TABLE.features[feature].some(({ actsAs }) => actsAs === actor);
}

/** Each feature with as whom the app acts for it, and the ways into it. */
export function FeatureAccess(): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Stack space="space.200">
      {FEATURES.map((feature) => (
        <Stack key={feature} space="space.050">
          <Inline space="space.100" alignBlock="center" shouldWrap>
            <Heading size="small" as="h3">
              {t(`access.feature.${feature}`)}
            </Heading>
            {ACTORS.filter((actor) => isActor(actor, feature)).map((actor) => (
              // As it is, a lozenge cuts off what other languages take to say this.
              <Lozenge key={actor} maxWidth="100%">
                {t(`access.actor.${actor}`)}
              </Lozenge>
            ))}
          </Inline>
          <Disclosure
            title={t('access.entries', {
              count: ACCESS_TABLE.features[feature].length,
              feature: t(`access.feature.${feature}`),
            })}
          >
            <EntryTable feature={feature} />
          </Disclosure>
        </Stack>
      ))}
    </Stack>
  );
}

function EntryTable({ feature }: { readonly feature: Feature }): React.JSX.Element {
  const { t } = useTexts();
  return (
    <DynamicTable
      label={t(`access.feature.${feature}`)}
      head={{
        cells: [
          { key: 'entry', content: t('access.entry'), width: 30 },
          { key: 'who', content: t('access.who'), width: 35 },
          { key: 'effect', content: t('access.effect'), width: 15 },
          { key: 'actor', content: t('access.actor'), width: 20 },
        ],
      }}
      rows={ACCESS_TABLE.features[feature].map(({ name, who, effect, actsAs }) => ({
        key: name,
        cells: [
          { key: 'entry', content: <Code>{name}</Code> },
          { key: 'who', content: <Text>{t(`access.who.${who}`)}</Text> },
          { key: 'effect', content: <Text>{t(`access.effect.${effect}`)}</Text> },
          { key: 'actor', content: <Text>{t(`access.actor.${actsAs}`)}</Text> },
        ],
      }))}
    />
  );
}
