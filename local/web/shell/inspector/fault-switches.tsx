import Select from '@atlaskit/select';
import Toggle from '@atlaskit/toggle';
import { useState } from 'react';
import type { FaultView } from '../../../protocol';
import { LoadedView } from '../loaded-view';
import { useSite } from '../site-context';
import { useLoaded } from '../use-loaded';

interface RateOption {
  readonly label: string;
  readonly value: number;
}

const RATES: readonly RateOption[] = [
  { label: 'every call', value: 1 },
  { label: 'half of the calls', value: 0.5 },
  { label: 'every tenth call', value: 0.1 },
];
const EVERY_CALL = 1;

/** What goes wrong between the app, Jira and the storage; the shell itself is spared. */
export function FaultSwitches() {
  const { local } = useSite();
  const [loaded] = useLoaded(() => local.faults(), [local]);
  return (
    <LoadedView loaded={loaded} label="Loading the faults">
      {(faults) => <Switches initial={faults} />}
    </LoadedView>
  );
}

function Switches({ initial }: { readonly initial: readonly FaultView[] }) {
  const { local } = useSite();
  const [faults, setFaults] = useState(initial);
  const change = (name: string, rate: number): void => {
    void local.setFault({ name, rate }).then(setFaults);
  };
  return (
    <ul className="inspector-faults">
      {faults.map((fault) => (
        <FaultSwitch key={fault.name} fault={fault} onChange={(rate) => change(fault.name, rate)} />
      ))}
    </ul>
  );
}

function FaultSwitch({
  fault,
  onChange,
}: {
  readonly fault: FaultView;
  readonly onChange: (rate: number) => void;
}) {
  const { name, title, rate } = fault;
  const id = `fault-${name}`;
  const own = { label: `${Math.round(rate * 100)} % of the calls`, value: rate };
  const shown = RATES.find(({ value }) => value === rate) ?? (rate > 0 ? own : null);
  return (
    <li>
      <Toggle id={id} isChecked={rate > 0} onChange={() => onChange(rate > 0 ? 0 : EVERY_CALL)} />
      <label htmlFor={id}>{title}</label>
      {rate > 0 && (
        <Select<RateOption>
          label={`How often: ${title}`}
          spacing="compact"
          options={RATES}
          value={shown}
          onChange={(option) => onChange(option?.value ?? EVERY_CALL)}
        />
      )}
    </li>
  );
}
