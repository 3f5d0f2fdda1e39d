/** Every state of the organisation card on the pathway, on the ground it lies on. */
import { CardBack } from '../board/CardBack.tsx';
import { CardFront } from '../board/CardFront.tsx';
import { CardLoading } from '../board/CardLoading.tsx';
import { Panel } from '../controls/Panel.tsx';
import styles from '../Sheet.module.css';
import { ARCH, BOATHOUSE, CABIN, HALL, MILL, SERVICES, SHED, TERRACE } from './examples.ts';
import { Showing } from './Showing.tsx';

const one = { number: 1, organisations: 3 };
const two = { number: 2, organisations: 2 };
const four = { number: 4, organisations: 2 };
const five = { number: 5, organisations: 3 };

export function Cards() {
  return (
    <Panel title="Organisation card on the pathway" className={styles.land}>
      <div className={styles.cards}>
        <Showing says="Front. No cost exists in the page.">
          <CardFront organisation={ARCH} services={3} pins={[two, five]} />
        </Showing>
        <Showing says="Keyboard focus: blue ring, 2 px off.">
          <CardFront organisation={MILL} services={2} pins={[four]} tabIndex={0} aria-label={MILL.name} />
        </Showing>
        <Showing says="Selected: magenta edge, threads to its pins.">
          <CardFront organisation={TERRACE} services={2} pins={[two]} selected />
        </Showing>
        <Showing says="Held by someone else: lifted, named.">
          <CardFront organisation={CABIN} services={1} pins={[]} heldBy={{ name: 'Grace', look: 3 }} />
        </Showing>
        <Showing says="Brought in by an option.">
          <CardFront organisation={SHED} services={1} pins={[five]} fresh />
        </Showing>
        <Showing says="Back. Cost first; a service can be left out.">
          <CardBack organisation={ARCH} cost={133_600} core={54_000} services={SERVICES} pins={[two, five]} />
        </Showing>
        <Showing says="A service suspended by a card.">
          <CardBack
            organisation={HALL}
            cost={38_600}
            core={14_000}
            services={[{ id: 'meals', name: 'Evening meals', cost: 24_600, included: true, suspended: true }]}
            pins={[one]}
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
      </div>
    </Panel>
  );
}
