() => {
  const focused = document.activeElement;
  const look = () => {
    const looks = [];
    for (let e = focused, up = 0; e && up < 4; up++, e = e.parentElement) {
      [e, ...e.children].forEach(x => {
        const s = getComputedStyle(x);
        looks.push([s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.borderColor, s.backgroundColor].join());
      });
    }
    return looks.join('|');
  };
  const withFocus = look();
  focused.blur();
  const without = look();
  focused.focus();
  return withFocus !== without;
}
