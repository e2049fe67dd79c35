import type { NewEntry } from '../../../case/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { Menu } from './menu.tsx';
import { newOrder, type OrderKind, ordersAt } from './new-orders.ts';
import { sayWhen } from './when.ts';

const words = titrateText.schedule;
const { groups, items } = words.menu;

const GROUPS: Readonly<Record<OrderKind, string>> = {
  tablets: groups.mouth,
  dose: groups.mouth,
  other: groups.mouth,
  bolus: groups.test,
  lumbar: groups.test,
  implant: groups.pump,
  priming: groups.pump,
  start: groups.pump,
  step: groups.pump,
  flex: groups.pump,
  periodic: groups.pump,
  minimum: groups.pump,
  single: groups.pump,
  refill: groups.pump,
  stop: groups.pump,
  trigger: groups.seen,
  treated: groups.seen,
  look: groups.seen,
  device: groups.seen,
};

/** "Add order": kinds that make sense today. */
export function AddMenu({ onOrder }: { readonly onOrder: (entry: NewEntry, title: string) => void }) {
  const titrate = useTitrate();
  const kinds = ordersAt(titrate.plan.value, titrate.today_s.value);
  return (
    <Menu
      testid="schedule-add"
      label={words.add}
      says={words.menu.at(sayWhen(titrate.today_s.value))}
      items={kinds.map((kind) => ({ key: kind, label: items[kind], group: GROUPS[kind] }))}
      onChoose={(key) => {
        const kind = kinds.find((each) => each === key);
        if (kind === undefined) return;
        onOrder(
          newOrder(kind, titrate.plan.value, titrate.today_s.value, titrate.practice.value),
          items[kind],
        );
      }}
    />
  );
}
