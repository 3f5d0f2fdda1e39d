/** A menu on an icon button: the menu of the top line, of a card, of a table in the console. */
import type { ReactNode } from 'react';
import { Button, Menu as List, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { classes } from '../classes.ts';
import styles from './Menu.module.css';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  /** Where the label is in another language than the page. */
  readonly lang?: string | undefined;
  readonly icon?: ReactNode;
  /** A second line, like why it cannot be chosen now. */
  readonly more?: string | undefined;
  readonly notYet?: boolean | undefined;
  readonly onChoose: () => void;
}

interface MenuButtonProps {
  readonly label: string;
  /** The icon of the button. */
  readonly icon: ReactNode;
  readonly small?: boolean | undefined;
  /** A `MenuList`, made when the menu opens. */
  readonly children: ReactNode;
  /** False where something around it has the stop of the Tab key, like a card with its keys. */
  readonly tabStop?: boolean | undefined;
}

interface MenuListProps {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
}

export function Menu({ choices, ...button }: Omit<MenuButtonProps, 'children'> & MenuListProps) {
  return (
    <MenuButton {...button}>
      <MenuList label={button.label} choices={choices} />
    </MenuButton>
  );
}

export function MenuButton({ label, icon, small, children, tabStop = true }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <Button
        className={classes(styles.trigger, small && styles.small)}
        aria-label={label}
        excludeFromTabOrder={!tabStop}
      >
        <span className={styles.sign} title={label}>
          {icon}
        </span>
      </Button>
      <Popover placement="bottom end">{children}</Popover>
    </MenuTrigger>
  );
}

export function MenuList({ label, choices }: MenuListProps) {
  return (
    <List className={classes(styles.list)} aria-label={label}>
      {choices.map(({ id, label: said, lang, icon: sign, more, notYet, onChoose }) => (
        <MenuItem
          key={id}
          id={id}
          textValue={said}
          className={classes(styles.item)}
          isDisabled={notYet ?? false}
          onAction={onChoose}
        >
          {sign}
          <span lang={lang}>
            {said}
            {more && <span className={styles.more}>{more}</span>}
          </span>
        </MenuItem>
      ))}
    </List>
  );
}
