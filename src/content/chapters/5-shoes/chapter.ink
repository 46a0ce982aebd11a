// Other shoes of chapter 5: the same evening with Kai, the real new friend. The new fact: the sentence that felt made
// for Leo was sent to Kai, too, who has never said a word in the game.

-> match

=== match
Left, left, mind the lava! Player two calls so well. I always fall in with style. #id:c5-shoes.match.1 #who:kai #mood:phone #place:living-room #cast:kai,sango
Haha! Who talks like that? Is your mouth full of soup? #id:c5-shoes.match.2 #who:message #from:c5-shoes.from.zap #sfx:message
* [Stay quiet. I’m next, maybe. #id:c5-shoes.match.quiet #icon:wait]
    -> stay_quiet
* [Write to player two: “Great calls!” #id:c5-shoes.match.stand #icon:write #move:stand-with]
    -> stand_with
* [Tell Mum, who’s reading beside me. #id:c5-shoes.match.tell #icon:say #move:tell]
    -> tell_mum

=== stay_quiet
I get stuck on T, so I only type. I took the hardest name there is: TurboTurnip. #id:c5-shoes.stay-quiet.1 #who:kai #mood:sad
-> otter

=== stand_with
I typed it. I get stuck on T, so I never talk in games. Typing counts, too. #id:c5-shoes.stand-with.1 #who:kai #mood:proud
-> otter

=== tell_mum
I get stuck on T, so I never talk in games. Mum says: then type something kind. #id:c5-shoes.tell-mum.1 #who:kai #mood:think
-> otter

=== otter
Hello, TurboTurnip! That’s the best voice in the whole team. #id:c5-shoes.otter.1 #who:message #from:c5-shoes.from.otter #sfx:message
* [Write back: “When did you hear me?” #id:c5-shoes.otter.check #icon:write #move:check]
    -> when
* [Say thank you. It’s a nice line. #id:c5-shoes.otter.thanks #icon:write]
    -> thanks
* [Show Mum that line. #id:c5-shoes.otter.mum #icon:show #move:tell]
    -> show_mum

=== when
“Every day,” it says. But I’ve never said one word here. Not even “oops”. #id:c5-shoes.when.1 #who:kai #mood:think
-> same_line

=== thanks
A heart comes back. Wait! I’ve never said one word here. Which voice? #id:c5-shoes.thanks.1 #who:kai #mood:think
-> same_line

=== show_mum
Mum laughs. Then she blocks it with me. I’ve never said one word in that game! #id:c5-shoes.show-mum.1 #who:kai #mood:cheer
-> same_line

=== same_line
Leo got the same line that evening. Word for word. It felt as if made for him. #id:c5-shoes.same-line.1 #who:sango #mood:think #gear:sweet-talk
* [Invite player two, and a parent. #id:c5-shoes.same-line.invite #icon:write #move:go-ahead]
    -> invited
* [Ask Mum how to help. #id:c5-shoes.same-line.ask #icon:say #move:ask-first]
    -> mum_says
* [Report the line in the game. #id:c5-shoes.same-line.report #icon:do #move:report]
    -> reported

=== invited
Mum comes along, so nobody has to wonder who I am. That’s fair. #id:c5-shoes.invited.1 #who:kai #mood:cheer
-> message

=== mum_says
Mum says: invite the whole family. Then nobody has to wonder who we are. #id:c5-shoes.mum-says.1 #who:kai #mood:cheer
-> message

=== reported
Reported! An answer may take days. But a friend needs something today. #id:c5-shoes.reported.1 #who:kai #mood:proud
-> message

=== message
The sports hall has a tournament on Saturday! My mum’s coming. Bring your dad? #id:c5-shoes.message.1 #who:message #from:c5-shoes.from.me #harmless #sfx:message
* [How may Leo feel, reading this? #id:c5-shoes.message.feel #feel]
-> hall

=== hall
… Turnip. Hello. #id:c5-shoes.hall.1 #who:kai #mood:wave #place:sports-hall #cast:kai,leo=cheer
I waited. I’ve got time. Best turnip of my life: eleven out of ten! #id:c5-shoes.hall.2 #who:leo #mood:cheer #ending:well-done
-> END
