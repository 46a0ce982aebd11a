// Chapter 4, "One more pack": packs of football cards, a saved card nobody thought of, and bedtime. The packs of the shop
// are opened all at once, without suspense; what they hide is counted, not hoped for. Amara is not to blame for a hidden price.
VAR told = false

-> packs

=== packs
Team talk! Yesterday’s packs: ten socks and a corner flag. I still need a goalie. #id:c4.packs.1 #who:amara #mood:think #place:living-room #cast:amara=think,sango
The first pack is free! Only three more minutes! Perhaps there’s a star inside. #id:c4.packs.2 #who:message #from:c4.from.shop #sfx:message
* [Open it. Free is free. #id:c4.packs.open #icon:do]
    -> opened
* [Open five while there’s time. #id:c4.packs.five #icon:do]
    -> five
* [Hands off. Watch the clock. #id:c4.packs.watch #icon:wait #move:pause]
    -> watched
* [Ask Dad who pays for these. #id:c4.packs.ask #icon:say #move:ask-first]
    -> dad_machine

=== opened
One sock. A left one. And the next pack isn’t free any more. Clever. #id:c4.opened.1 #who:amara #mood:think #gear:free-gift
-> hundred

=== five
Five socks in five seconds! The price went by even faster. I didn’t see it. #id:c4.five.1 #who:amara #mood:worried #gear:hurry #cost
-> hundred

=== watched
Two, one, zero. And again: three more minutes! That clock is running in circles. #id:c4.watched.1 #who:amara #mood:cheer #gear:hurry
-> hundred

=== dad_machine
Good question! But the washing machine is walking to the door. Ask me again! #id:c4.dad-machine.1 #who:amara-dad #mood:alert #cast:amara,sango,amara-dad=alert
-> hundred

=== hundred
Look, a hundred packs, only drawn. I open all at once! One star. Ninety-nine socks. #id:c4.hundred.1 #who:sango #mood:point #cast:amara,sango #sfx:whoosh
-> lens

=== lens
* [Look through the lens. #id:c4.lens.look #icon:look #lens:shiny-box.last-pack]
-> late

=== late
Ten at night. One more game, then bed. That’s my sixth “one more”. #id:c4.late.1 #who:amara #mood:phone #place:living-room #cast:amara=phone,sango=think
Don’t go! Socky is crying. Only one more pack can make him smile. #id:c4.late.2 #who:message #from:c4.from.shop #sfx:message
* [One more pack, for poor Socky. #id:c4.late.pack #icon:do]
    -> poor_socky
* [Play on, but buy no packs. #id:c4.late.play #icon:do]
    -> midnight
* [Switch off. Charge it in the kitchen. #id:c4.late.off #icon:do #move:pause]
    -> switched_off
* [Ask Dad now about the packs. #id:c4.late.ask #icon:say #move:ask-first]
    -> dad_asleep

=== poor_socky
Another sock! Socky smiled for two seconds. Now he’s crying in a new hat. #id:c4.poor-socky.1 #who:amara #mood:sad #cost
Poor me uses kind hearts. But a drawn sock can’t be sad. It’s drawn. #id:c4.poor-socky.2 #who:sango #mood:think #gear:poor-me
-> week

=== midnight
It got very late. At training I passed the ball to a tree. Twice. #id:c4.midnight.1 #who:amara #mood:sad #cost
Some games have no last page. So you may choose the last page yourself. #id:c4.midnight.2 #who:sango #mood:think
-> week

=== switched_off
Off! It’s so quiet. I can hear Aunt Zuri mending a bicycle. I can hear sleep. #id:c4.switched-off.1 #who:amara #mood:proud
Tomorrow Socky will be just as drawn. And you’ll be awake. #id:c4.switched-off.2 #who:sango #mood:proud #gear:poor-me
-> week

=== dad_asleep
Zzz. What? I’m not asleep. I’m a pile of socks. Ask me at breakfast. #id:c4.dad-asleep.1 #who:amara-dad #mood:idle #cast:amara=think,sango,amara-dad=idle
It was right to ask, even twice. Packs can wait for breakfast. So can Socky. #id:c4.dad-asleep.2 #who:sango #mood:proud #gear:poor-me
-> week

=== week
* [Play One week online. #id:c4.week.play #icon:do #game:one-week-online #level:1]
-> bill

=== bill
Thank you! All your packs of this month were paid with the saved card. #id:c4.bill.1 #who:message #from:c4.from.shop #place:kitchen #cast:amara=phone,sango=think #sfx:message
With Dad’s card? It only ever said “gems”! That’s as much as thirty pizzas. #id:c4.bill.2 #who:amara #mood:worried
* [Delete the message. Say nothing. #id:c4.bill.delete #icon:do]
    -> deleted
* [Win it back. One star would do. #id:c4.bill.win #icon:do]
    -> win_back
* [Tell Dad, before the bus comes. #id:c4.bill.dad #icon:say #move:tell]
    ~ told = true
    -> dad_busy
* [Tell Aunt Zuri, down in her workshop. #id:c4.bill.zuri #icon:say #move:tell]
    ~ told = true
    -> zuri

=== deleted
Dad counts his money three times. He looks for it under the cat. #id:c4.deleted.1 #who:narrator #cast:amara=worried,sango,amara-dad=worried #cost
-> half_time

=== win_back
No star. Ten more pizzas have rolled away. Nobody wins that match. #id:c4.win-back.1 #who:amara #mood:sad #cost
-> half_time

=== half_time
Half-time. No player gets sent off here. What’s the plan for the second half? #id:c4.half-time.1 #who:sango #mood:think #cast:amara=think,sango #wear:referee
* [Tell Dad, and take the card out. #id:c4.half-time.mend #icon:say #move:repair]
    -> mended
* [Pay it back secretly, from my savings. #id:c4.half-time.secret #icon:do]
    ~ told = true
    -> savings
* [Tell Aunt Zuri first. #id:c4.half-time.zuri #icon:say #move:tell]
    ~ told = true
    -> zuri

=== savings
Three coins, a button and an old biscuit. It isn’t enough. Aunt Zuri, can I tell you something? #id:c4.savings.1 #who:amara #mood:sad
Always. Put the biscuit down and tell me. Then we’ll go to your dad. #id:c4.savings.2 #who:zuri #mood:think #cast:amara=sad,sango,zuri
-> plan_tell

=== mended
I took the card out, Dad. I’m sorry about the pizzas. The price was hidden. #id:c4.mended.1 #who:amara #mood:proud #cast:amara,sango,amara-dad=think
It was well hidden! Thank you for telling me. We’ll ask the shop to pay it back. #id:c4.mended.2 #who:amara-dad #mood:idle #sfx:star
-> plan_repair

=== dad_busy
Not now, my star! Four minutes, one shoe, no keys. Is that my toast in the plant? #id:c4.dad-busy.1 #who:amara-dad #mood:alert #cast:amara=worried,sango,amara-dad=alert
Off he runs. Busy isn’t the same as no. How do you reach him? #id:c4.dad-busy.2 #who:sango #mood:think #cast:amara=worried,sango
* [Roll to the bus stop with him. #id:c4.dad-busy.roll #icon:do #move:tell]
    -> bus_stop
* [Put a note on his lunch box. #id:c4.dad-busy.note #icon:write #move:tell]
    -> lunch_note
* [Go down to Aunt Zuri instead. #id:c4.dad-busy.zuri #icon:say #move:tell]
    -> zuri
* [Wait for this evening. #id:c4.dad-busy.wait #icon:wait #move:pause]
    -> evening

=== bus_stop
You’re faster than my bus, so I’m listening. Thank you for telling me. I’m not cross. #id:c4.bus-stop.1 #who:amara-dad #mood:idle #cast:amara,sango,amara-dad
We took the card out of the game. Dad wrote to the shop. With one shoe on. #id:c4.bus-stop.2 #who:amara #mood:cheer #sfx:star
-> plan_tell

=== lunch_note
I read your note between two bites. Then I rang the shop with my mouth full. #id:c4.lunch-note.1 #who:amara-dad #mood:phone #cast:amara,sango,amara-dad
He said thank you! The card is out of the game now. So are thirty pizzas. #id:c4.lunch-note.2 #who:amara #mood:cheer #sfx:star
-> plan_tell

=== zuri
Sit. Breathe. A bill is like an engine. You can look at it and mend it. #id:c4.zuri.1 #who:zuri #mood:idle #cast:amara=worried,sango,zuri
She rang Dad with me. He wasn’t cross. They wrote to the shop before lunch. #id:c4.zuri.2 #who:amara #mood:cheer #sfx:star
-> plan_tell

=== evening
Both shoes are off. I have time. Packs? My card? Thank you for telling me. #id:c4.evening.1 #who:amara-dad #mood:idle #cast:amara,sango,amara-dad
We took the card out and wrote to the shop. Evening was not too late. #id:c4.evening.2 #who:amara #mood:cheer #sfx:star
-> plan_tell

=== plan_repair
* [Make a plan for next time. #id:c4.plan-repair.plan #icon:write #plan:packs]
-> pitch

=== plan_tell
* [Make a plan for next time. #id:c4.plan-tell.plan #icon:write #plan:packs]
-> pitch

=== pitch
Sock match at five! Bring your old socks. It’s free, and everyone is coming! #id:c4.pitch.1 #who:message #from:c4.from.ben #harmless #place:football-pitch #cast:amara=phone,sango=idle #sfx:message
Free? Everyone? Socks? Hmm. That sounds a lot like Socky. #id:c4.pitch.2 #who:amara #mood:think
* [Go and play. He’s our real coach. #id:c4.pitch.go #icon:do #move:go-ahead]
    -> match
* [Block him. I’m done with “free”. #id:c4.pitch.block #icon:do #move:block]
    -> blocked
* [Ask Coach Ben what it costs. #id:c4.pitch.ask #icon:write #move:ask-first]
    -> asked
* [Read the paper on the club door. #id:c4.pitch.check #icon:look #move:check]
    -> door

=== match
Sorry I’m late! My whistle is in a sock. I only don’t know which. #id:c4.match.1 #who:ben #mood:alert #cast:amara=cheer,sango,ben
-> finish

=== blocked
Amara, my message came back. Without you we lost. Against three cats. Come on, play! #id:c4.blocked.1 #who:ben #mood:sad #cast:amara=worried,sango,ben #cost
-> finish

=== asked
One old sock, that’s all. I like it when players ask. Sorry, am I late? #id:c4.asked.1 #who:ben #mood:cheer #cast:amara,sango,ben
-> finish

=== door
It’s on the club door, with his stamp. And with a real sock. Game on! #id:c4.door.1 #who:amara #mood:cheer #cast:amara,sango,ben=wave
-> finish

=== finish
{ told:
    -> end_tell
- else:
    -> end_repair
}

=== end_tell
I told, and the shop gave some money back. And our goalie? Dad, in ninety-nine socks! #id:c4.end-tell.1 #who:amara #mood:proud #cast:amara=proud,sango=cheer,amara-dad=cheer #ending:tell
-> END

=== end_repair
The card is out. Perhaps the money comes back. And our goalie? Dad, in ninety-nine socks! #id:c4.end-repair.1 #who:amara #mood:proud #cast:amara=proud,sango=cheer,amara-dad=cheer #ending:repair
-> END
