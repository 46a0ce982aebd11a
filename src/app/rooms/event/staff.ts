import { CORNERS, type Corner, NO_STAFF, type StaffState } from './event-state.ts';

/** Within so many seconds all four corners, or four presses of the key. */
export const STAFF_SECONDS = 8;
/** Keeps curious children out, not thieves: it stands in docs/how-to-run-a-stand.md. */
export const STAFF_CODE = '7264';

/** A corner was touched; the fourth opens the code. */
export function touchCorner(staff: StaffState, corner: Corner): StaffState {
  if (staff.page !== 'closed') return staff;
  const corners = [...staff.corners.filter((one) => one.corner !== corner), { corner, age: 0 }];
  return corners.length === CORNERS.length ? { ...NO_STAFF, page: 'code' } : { ...staff, corners };
}

/** The key was pressed; the fourth press opens the code. */
export function pressStaffKey(staff: StaffState): StaffState {
  if (staff.page !== 'closed') return staff;
  const keys = [...staff.keys, 0];
  return keys.length === CORNERS.length ? { ...NO_STAFF, page: 'code' } : { ...staff, keys };
}

/** A digit of the code; a wrong code begins anew, as often as one likes. */
export function enterDigit(staff: StaffState, digit: string): StaffState {
  if (staff.page !== 'code' || !/^\d$/.test(digit)) return staff;
  const code = staff.code + digit;
  if (code === STAFF_CODE) return { ...NO_STAFF, page: 'menu' };
  const wrong = code.length >= STAFF_CODE.length;
  return { ...staff, code: wrong ? '' : code, wrong };
}

/** A second passes; what is too old is forgotten. */
export function ageStaff(staff: StaffState): StaffState {
  if (staff.corners.length === 0 && staff.keys.length === 0) return staff;
  const corners = staff.corners
    .map((one) => ({ ...one, age: one.age + 1 }))
    .filter(({ age }) => age <= STAFF_SECONDS);
  return { ...staff, corners, keys: staff.keys.map((age) => age + 1).filter((age) => age <= STAFF_SECONDS) };
}
