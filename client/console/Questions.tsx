/** The question the console is asking now, if any. */
import { AddSeatQuestion } from './AddSeatQuestion.tsx';
import { AnnounceQuestion } from './AnnounceQuestion.tsx';
import { useAsking } from './asking.tsx';
import { CloseQuestion } from './CloseQuestion.tsx';
import { FacilitatorsQuestion, InviteQuestion, RemoveFacilitatorQuestion } from './FacilitatorQuestions.tsx';
import { LookIn } from './LookIn.tsx';
import { MoveQuestion } from './MoveQuestion.tsx';
import { BidQuestion, TenderQuestion } from './PaperQuestions.tsx';
import { PersonQuestion, RemovePersonQuestion } from './PersonQuestion.tsx';
import { FillQuestion, RenameGroupQuestion, ShuffleQuestion } from './SeatingQuestions.tsx';
import { SettingsQuestion } from './SettingsQuestion.tsx';
import { TurnAgainQuestion, TurnQuestion, TurnScoresQuestion } from './TurnQuestions.tsx';

export function Questions() {
  const { asked } = useAsking();
  switch (asked?.kind) {
    case undefined:
      return null;
    case 'move':
      return <MoveQuestion move={asked.move} />;
    case 'look in':
      return <LookIn group={asked.group} />;
    case 'person':
      return <PersonQuestion seat={asked.seat} />;
    case 'remove person':
      return <RemovePersonQuestion seat={asked.seat} />;
    case 'fill':
      return <FillQuestion group={asked.group} />;
    case 'rename group':
      return <RenameGroupQuestion group={asked.group} />;
    case 'shuffle':
      return <ShuffleQuestion />;
    case 'turn':
      return <TurnQuestion groups={asked.groups} />;
    case 'turn again':
      return <TurnAgainQuestion group={asked.group} />;
    case 'turn scores':
      return <TurnScoresQuestion group={asked.group} bid={asked.bid} />;
    case 'announce':
      return <AnnounceQuestion />;
    case 'invite':
      return <InviteQuestion role={asked.role} />;
    case 'remove facilitator':
      return <RemoveFacilitatorQuestion facilitator={asked.facilitator} />;
    case 'facilitators':
      return <FacilitatorsQuestion />;
    case 'settings':
      return <SettingsQuestion />;
    case 'close':
      return <CloseQuestion />;
    case 'tender':
      return <TenderQuestion doing={asked.doing} group={asked.group} tender={asked.tender} />;
    case 'bid':
      return <BidQuestion doing={asked.doing} group={asked.group} bid={asked.bid} />;
    case 'add seat':
      return <AddSeatQuestion group={asked.group} />;
  }
}
