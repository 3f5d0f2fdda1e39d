/** Buttons, fields, chips and choices of the sheet. */
import { Check, Landmark, Search, Stethoscope, Undo2 } from 'lucide-react';
import { classes } from '../classes.ts';
import { Button } from '../controls/Button.tsx';
import { Chip } from '../controls/Chip.tsx';
import { ChoiceTile } from '../controls/ChoiceTile.tsx';
import { Field } from '../controls/Field.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Panel } from '../controls/Panel.tsx';
import { TextArea } from '../controls/TextArea.tsx';
import { ICON } from '../icon.ts';
import { NameTag } from '../people/NameTag.tsx';
import styles from '../Sheet.module.css';

export function Controls() {
  return (
    <div className={styles.two}>
      <Panel title="Buttons">
        <div className={styles.stack}>
          <div className={styles.row}>
            <Button look="go">I’m ready to go on</Button>
            <Button look="ink">Buy for £6,200</Button>
            <Button>
              <Undo2 size={ICON.line} />
              Undo
            </Button>
            <IconButton label="Undo">
              <Undo2 size={ICON.block} />
            </IconButton>
          </div>
          <div className={styles.row}>
            <Button small>Now</Button>
            <Button small pressed>
              Building
            </Button>
            <Button look="go" small>
              Agree
            </Button>
            <Button look="go" notYet="One thing left: an indicator for 5 years.">
              Publish the tender
            </Button>
          </div>
          <div className={styles.row}>
            <Chip>Money</Chip>
            <Chip tone="good" icon={<Check size={ICON.line} />}>
              Bought by Joe, 11:42
            </Chip>
            <Chip tone="warn">Still on the menu</Chip>
            <Chip tone="bad">Bea lost, 3 min</Chip>
            <Chip tone="ink">Operational 5</Chip>
          </div>
        </div>
      </Panel>
      <Panel title="Fields">
        <div className={styles.stack}>
          <Field label="What shall people call you?" hint="A first name is enough." />
          <Field
            label="Cost, a year"
            defaultValue="14.4k"
            error="Write the cost in whole pounds, like 1234."
            inputMode="numeric"
          />
          <Field
            label="Search by name or what they do"
            labelUnseen
            icon={<Search size={ICON.line} />}
            placeholder="Search by name or what they do"
          />
          <TextArea
            label="Purpose"
            defaultValue="People in Mossvale who have lost a home and a job in the same year get one door, open late."
            limit={100}
            length={91}
            saved="Saved"
            tags={
              <>
                <NameTag look={1}>Priya</NameTag>
                <NameTag look={3} doing="typing">
                  Grace
                </NameTag>
              </>
            }
          />
        </div>
      </Panel>
      <Panel title="Choices">
        <fieldset className={styles.stack}>
          <legend>Which is closest to you?</legend>
          <div className={classes(styles.two)}>
            <ChoiceTile name="background" label="Council" icon={<Landmark size={ICON.block} />} />
            <ChoiceTile
              name="background"
              label="Public health"
              icon={<Stethoscope size={ICON.block} />}
              defaultChecked
            />
          </div>
          <ChoiceTile name="background" label="Something else, or rather not say" dashed />
        </fieldset>
      </Panel>
    </div>
  );
}
