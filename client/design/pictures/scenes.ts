/** What is behind a portrait: five places of a borough, in flat paper. */
import type { Portrait } from '../../../shared/pack/schema.ts';

const sky = (colour: string) => `<rect width="200" height="200" fill="${colour}"/>`;
const sun = '<circle cx="158" cy="38" r="15" fill="#f6e6a6"/>';

export const SCENES: Readonly<Record<Portrait['scene'], string>> = {
  hills: `${sky('#dbe9ea')}<path d="M0 120 20 104h26l14 12V96l18-12 18 12v40H0z" fill="#b9cf9f"/><path d="M200 120 184 98h-30l-16 14v60h62z" fill="#a9c48f"/><path d="M0 132h200v80H0z" fill="#9dbb86"/><path d="M148 100h10v-12h8v12h12v30h-30zM18 108h14v22H18zM36 100h12v30H36z" fill="#7fa06c"/>${sun}`,
  estate: `${sky('#e4e8ec')}<path d="M8 60h34v80H8zM158 44h34v96h-34z" fill="#b3bfc6"/><path d="M14 70h8v8h-8zm14 0h8v8h-8zM14 88h8v8h-8zm14 0h8v8h-8zM14 106h8v8h-8zm14 0h8v8h-8zM164 54h8v8h-8zm14 0h8v8h-8zM164 72h8v8h-8zm14 0h8v8h-8zM164 90h8v8h-8zm14 0h8v8h-8zM164 108h8v8h-8zm14 0h8v8h-8z" fill="#dfe8ec"/><path d="M0 128h200v72H0z" fill="#a9bb95"/><path d="M44 112h20v20H44zM140 118h16v14h-16z" fill="#94a4ab"/>`,
  quay: `${sky('#dceaf0')}<path d="M0 118q50-14 100 0t100 0v90H0z" fill="#8fbcd0"/><path d="M0 106h60v14H0zM150 100h50v18h-50z" fill="#d6c3a4"/><path d="M20 106V84h16v22M168 100V76h20v24" fill="#c1a985"/>`,
  terraces: `${sky('#f0e6d2')}<path d="M0 130q40-40 100-30t100 20v90H0z" fill="#c9b58c"/><path d="M140 104q2-44 14-52h10q12 8 14 52z" fill="#b26a4d"/><path d="M20 112V84l16-10 16 10v28zM4 118V96l8-6 8 6v22z" fill="#d8a98a"/>`,
  park: `${sky('#e0ebe2')}<path d="M0 124q60-18 120-6t80-4v90H0z" fill="#a8c68c"/><path d="M24 124V98h6v26zM170 118V88h7v30z" fill="#8a6a4a"/><circle cx="27" cy="80" r="24" fill="#86ab6b"/><circle cx="174" cy="70" r="28" fill="#7ba063"/><circle cx="150" cy="88" r="15" fill="#8fb474"/>${sun.replace('158', '112').replace('38', '24')}`,
};
