/** Every state of the organisation card, on the ground it lies on. */
import { EllipsisVertical } from 'lucide-react';
import { useState } from 'react';
import { CardBack } from '../board/CardBack.tsx';
import { CardFront } from '../board/CardFront.tsx';
import { CardLoading } from '../board/CardLoading.tsx';
import { DeckCard } from '../board/DeckCard.tsx';
import { PutHere } from '../board/PutHere.tsx';
import { Panel } from '../controls/Panel.tsx';
import { ICON } from '../icon.ts';
import { Menu } from '../overlay/Menu.tsx';
import styles from '../Sheet.module.css';
import { ARCH, BOATHOUSE, CABIN, HALL, LIBRARY, MILL, NOTHING, SHED, TERRACE } from './examples.ts';
import { Showing } from './Showing.tsx';

const two = { number: 2, organisations: 2 };
const five = { number: 5, organisations: 3 };

const SERVICES = [
  { id: 'drop-in', name: 'Evening drop-in', cost: 41_000, included: true },
  { id: 'mentors', name: 'Peer mentors', cost: 38_600, included: true },
  { id: 'family', name: 'Family days', cost: 14_400, included: false },
];

const menu = (
  <Menu
    small
    label="Move or link"
    icon={<EllipsisVertical size={ICON.block} />}
    choices={[
      { id: 'move', label: 'Move to Building', onChoose: NOTHING },
      { id: 'link', label: 'Link to outcomes', onChoose: NOTHING },
      { id: 'off', label: 'Take off the board', more: 'Opens at the next step', notYet: true, onChoose: NOTHING },
    ]}
  />
);

export function Cards() {
  const [services, setServices] = useState(SERVICES);
  const include = (id: string, included: boolean) =>
    setServices(services.map((service) => (service.id === id ? { ...service, included } : service)));
  const cost = services.reduce((sum, service) => sum + (service.included ? service.cost : 0), 54_000);
  return (
    <Panel title="Organisation card on the pathway" className={styles.land}>
      <div className={styles.grid}>
        <Showing says="Front. No cost exists in the page.">
          <CardFront organisation={ARCH} services={3} pins={[two, five]} tabIndex={0} />
        </Showing>
        <Showing says="With its menu.">
          <CardFront organisation={MILL} services={2} pins={[{ number: 4, organisations: 1 }]} menu={menu} />
        </Showing>
        <Showing says="Selected: magenta edge, threads to its pins.">
          <CardFront organisation={TERRACE} services={2} pins={[two]} selected />
        </Showing>
        <Showing says="Held by someone else: lifted, tilted, named.">
          <CardFront organisation={CABIN} services={1} pins={[]} heldBy={{ name: 'Grace', look: 3 }} />
        </Showing>
        <Showing says="Brought in by an option.">
          <CardFront organisation={SHED} services={1} pins={[five]} fresh />
        </Showing>
        <Showing says="Back. Cost first; a service can be left out.">
          <CardBack
            organisation={ARCH}
            cost={cost}
            core={54_000}
            services={services}
            onInclude={include}
            pins={[two, five]}
            menu={menu}
          />
        </Showing>
        <Showing says="A service suspended by a card.">
          <CardBack
            organisation={HALL}
            cost={38_600}
            core={14_000}
            services={[{ id: 'meals', name: 'Evening meals', cost: 24_600, included: true, suspended: true }]}
            pins={[{ number: 1, organisations: 3 }]}
          />
        </Showing>
        <Showing says="Risk flag: icon, word, amber.">
          <CardFront organisation={BOATHOUSE} services={1} pins={[five]} risk="Lease at risk" />
        </Showing>
        <Showing says="Closed: boarded, struck, hatched, said in words.">
          <CardFront organisation={TERRACE} services={2} pins={[two]} closed="Closed by a card" />
        </Showing>
        <Showing says="Loading: still shapes, no shimmer.">
          <CardLoading />
        </Showing>
        <Showing says="Opened: what to know before choosing.">
          <CardBack
            organisation={MILL}
            cost={121_000}
            core={36_000}
            services={[{ id: 'trial', name: 'Trial weeks', cost: 85_000, included: true }]}
            pins={[{ number: 4, organisations: 1 }]}
            detail={{
              staff: 'Nine staff, six of them in recovery.',
              record: 'Turned down by the last two tenders.',
              goodAt: 'Trust, and staying with people.',
              badAt: 'Paperwork.',
            }}
          />
        </Showing>
        <Showing says="Closed, after the reveal.">
          <CardBack
            organisation={TERRACE}
            cost={96_500}
            core={31_000}
            services={[]}
            pins={[two]}
            closed="Closed by a card"
          />
        </Showing>
        <Showing says="In the deck.">
          <DeckCard
            organisation={BOATHOUSE}
            kind="Community company, Harbour End"
            summary="Boat-building, print and noise. People stay because it is theirs."
            helps={['Friends', 'Work']}
          />
        </Showing>
        <Showing says="Chosen in the deck.">
          <DeckCard
            organisation={LIBRARY}
            kind="Co-operative, Market"
            summary="Small savings and small loans, and someone who explains the letter from the bank."
            helps={['Money', 'Local']}
            selected
            places={[
              { id: 'now', name: 'Now' },
              { id: 'steady', name: 'Steady' },
              { id: 'build', name: 'Building', held: true },
              { id: 'own', name: 'Own feet' },
            ]}
            onPlace={NOTHING}
          />
        </Showing>
        <div className={styles.stack}>
          <PutHere>Put a card here</PutHere>
          <PutHere aimed>Put a card here</PutHere>
          <PutHere onPress={NOTHING}>Add an organisation here</PutHere>
        </div>
      </div>
    </Panel>
  );
}
