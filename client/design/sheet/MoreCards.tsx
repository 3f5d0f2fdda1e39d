/** Organisation cards beyond the pathway: with a menu and switches, opened, in the deck, and the places for a card. */
import { EllipsisVertical } from 'lucide-react';
import { useState } from 'react';
import { CardBack } from '../board/CardBack.tsx';
import { CardFront } from '../board/CardFront.tsx';
import { DeckCard } from '../board/DeckCard.tsx';
import { PutHere } from '../board/PutHere.tsx';
import { Panel } from '../controls/Panel.tsx';
import { ICON } from '../icon.ts';
import { Menu } from '../overlay/Menu.tsx';
import styles from '../Sheet.module.css';
import { ARCH, BOATHOUSE, LIBRARY, MILL, NOTHING, SERVICES, TERRACE } from './examples.ts';
import { Showing } from './Showing.tsx';

const two = { number: 2, organisations: 2 };
const four = { number: 4, organisations: 1 };
const five = { number: 5, organisations: 3 };

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

export function MoreCards() {
  const [services, setServices] = useState(SERVICES);
  const include = (id: string, included: boolean) =>
    setServices(services.map((service) => (service.id === id ? { ...service, included } : service)));
  const cost = services.reduce((sum, service) => sum + (service.included ? service.cost : 0), 54_000);
  return (
    <Panel title="Cards with more to do" className={styles.land}>
      <div className={styles.grid}>
        <Showing says="With its menu.">
          <CardFront organisation={MILL} services={2} pins={[four]} menu={menu} />
        </Showing>
        <Showing says="A service can be left out here.">
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
        <Showing says="Turned, and not linked yet: a press links it.">
          <CardBack
            organisation={TERRACE}
            cost={96_500}
            core={31_000}
            services={[]}
            pins={[]}
            link={{ onPress: () => {}, tabStop: true }}
          />
        </Showing>
        <Showing says="Stands in two columns.">
          <CardBack organisation={TERRACE} cost={96_500} core={31_000} services={[]} pins={[two]} once />
        </Showing>
        <Showing says="Opened: what to know before choosing.">
          <CardBack
            organisation={MILL}
            cost={121_000}
            core={36_000}
            services={[{ id: 'trial', name: 'Trial weeks', cost: 85_000, included: true }]}
            pins={[four]}
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
          <PutHere onPress={NOTHING}>Put a card here</PutHere>
          <PutHere onPress={NOTHING} aimed>
            Put a card here
          </PutHere>
        </div>
      </div>
    </Panel>
  );
}
