-- Orders come with the key behind them, so that a page can begin after any row.
create index observatie_by_fase on observatie (fase, observatie);
create index observatie_by_onderwerp on observatie (onderwerp, observatie);
create index doelstelling_by_indicator on doelstelling (indicator, doelstelling);
create index doelstelling_by_op on doelstelling (op, doelstelling);
