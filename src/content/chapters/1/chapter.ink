// Chapter 1, "Free coins!": a creator's coins, a hidden ad, and a class contest that is fine.
// Safe moves (ask, check, pause, tell) never stand before a #cost line; nobody is blamed, least of all Leo.
VAR tagged = false
VAR typed = false

-> moment

=== moment
Look, coins from Captain Crumb! My dragon Toast needs a saddle. Ten out of ten! #id:c1.moment.1 #who:leo #mood:cheer #place:bedroom #cast:leo,sango=idle
Log in here for 1,000 free coins! Only ten minutes left! Tag three friends. All my fans do! #id:c1.moment.2 #who:message #from:c1.from.crumb #sfx:message
* [Log in before time runs out. #id:c1.moment.login #icon:do]
    -> page_opens
* [Look closely at the sender. #id:c1.moment.sender #icon:look #move:check]
    -> sender
* [Tag three friends. That’s quick. #id:c1.moment.tag #icon:do]
    ~ tagged = true
    -> tags
* [Ask Dad about it first. #id:c1.moment.ask #icon:say #move:ask-first]
    -> dad_busy

=== page_opens
My thumbs are so fast! It wants my name and password. #id:c1.page-opens.1 #who:leo #mood:phone
Quack! Sorry, my ringtone. Hurry makes thumbs faster than heads. #id:c1.page-opens.2 #who:sango #mood:worried #sfx:message #gear:hurry
-> login

=== tags
Ping, ping, ping! Samir, Hana and Amara have the message too. Tags help it travel. #id:c1.tags.1 #who:narrator #sfx:message #cost
And now a page opens. It wants my name and password. #id:c1.tags.2 #who:leo #mood:think
-> login

=== sender
It says Captain Crumbb. With two Bs! And the page is one day old. #id:c1.sender.1 #who:leo #mood:think
You looked, so now you know more. Shall we look deeper? #id:c1.sender.2 #who:sango #mood:proud
-> lens

=== dad_busy
One minute! My pancake looks like a dinosaur. A very black dinosaur! #id:c1.dad-busy.1 #who:dad #cast:leo=think,sango,dad=worried
Busy now isn’t busy for ever. Asking was good. What next? #id:c1.dad-busy.2 #who:sango #mood:think
* [Wait for Dad and the dinosaur. #id:c1.dad-busy.wait #icon:wait #move:pause]
    -> dad_wait
* [Say: “It’s about my account!” #id:c1.dad-busy.say #icon:say #move:ask-first]
    -> dad_account
* [Look at the sender meanwhile. #id:c1.dad-busy.look #icon:look #move:check]
    -> sender

=== dad_wait
The ten minutes are over. The message starts again: ten minutes left! How odd. #id:c1.dad-wait.1 #who:leo #mood:think
Here I am, with dinosaur. Ten minutes, again? A true clock runs only once. #id:c1.dad-wait.2 #who:dad #mood:think
-> lens

=== dad_account
Your account? The dinosaur can wait. Show me. Mmh, who is Captain Crumbb? #id:c1.dad-account.1 #who:dad #mood:think
Two Bs! You see more together. That’s why asking works. #id:c1.dad-account.2 #who:sango #mood:cheer
-> lens

=== login
* [Type the real password, fast. #id:c1.login.type #icon:write]
    ~ typed = true
    -> turnip
* [Type a wrong password, to test. #id:c1.login.wrong #icon:write]
    -> wrong_word
* [Close the page. #id:c1.login.close #icon:do #move:leave]
    -> closed
* [Read the page’s address. #id:c1.login.address #icon:look #move:check]
    -> address

=== turnip
No coins come. Somewhere, somebody dresses Toast as a turnip. #id:c1.turnip.1 #who:narrator #sfx:try-again #cost
The page passed your password on. Not your fault, Leo. It was built for that. #id:c1.turnip.2 #who:sango #mood:worried
-> lens

=== wrong_word
I typed “cheese”. It said: welcome! It would let anyone in. #id:c1.wrong-word.1 #who:leo #mood:worried
A real page knows a wrong password. This one only collects. Closing is safest. #id:c1.wrong-word.2 #who:sango #mood:think
-> lens

=== closed
Closed! Toast yawns. Even his yawn is ten out of ten. #id:c1.closed.1 #who:leo #mood:cheer
Leaving costs nothing. Real coins wait inside the real game. #id:c1.closed.2 #who:sango #mood:proud
-> lens

=== address
It says “dragonn-coinz”. My game can spell better. Two out of ten. #id:c1.address.1 #who:leo #mood:think
A copy often has a strange address. Good eyes! #id:c1.address.2 #who:sango #mood:cheer
-> lens

=== lens
* [Look through the lens. #id:c1.lens.look #icon:look #lens:creator-coins.crumb]
-> morning

=== morning
Team talk! Lola Loops shows her morning. And my chin has a new player: one spot. #id:c1.morning.1 #who:amara #mood:think #place:home-port #cast:amara,hana,sango
Perfect skin at last! Thank you, Glow Goo. Everyone my age uses it. Link below! #id:c1.morning.2 #who:message #from:c1.from.lola #sfx:message
* [Buy one jar to try it. #id:c1.morning.buy #icon:do]
    -> goo_buy
* [Just like it. Lola is nice. #id:c1.morning.like #icon:do]
    -> goo_like
* [Find out who pays Lola. #id:c1.morning.check #icon:look #move:check]
    -> goo_check
* [Scroll on. My chin is fine. #id:c1.morning.leave #icon:do #move:leave]
    -> goo_leave

=== goo_buy
It smells of old cheese. And my spot has left the pitch by itself. #id:c1.goo-buy.1 #who:amara #mood:sad #cost
Lola earns money for each jar. That was a hidden ad. It fools many people. #id:c1.goo-buy.2 #who:sango #mood:think
-> coin

=== goo_like
Now I see only goo. Foot goo. Ear goo. Goo for other goo! #id:c1.goo-like.1 #who:amara #mood:worried #cost
Each like says: more of this, please. You can unlike it too. #id:c1.goo-like.2 #who:sango #mood:think
-> coin

=== goo_check
There, tiny and grey: “paid post”! Panel two: a jar of goo with a wallet. #id:c1.goo-check.1 #who:hana #mood:point
It’s an ad that dresses up as a tip. You asked who gains. #id:c1.goo-check.2 #who:sango #mood:proud
-> coin

=== goo_leave
Bye, goo! My chin and I have a match to play. #id:c1.goo-leave.1 #who:amara #mood:cheer
You may leave anything that makes you feel small. Your face is not a mistake. #id:c1.goo-leave.2 #who:sango #mood:proud
-> coin

=== coin
* [Who gains? Follow the coin. #id:c1.coin.game #icon:do #game:follow-the-coin #level:1]
    -> contest

=== contest
Good morning! Mind the plants. And my mug. And the other mug. We have a contest! #id:c1.contest.1 #who:novak #mood:wave #place:classroom #cast:novak,leo,sango #wear:crown
Draw a dragon by Friday. The class chooses one. Prize: a crown for a day! #id:c1.contest.2 #who:message #from:c1.from.class #harmless #sfx:message
* [Join in. Toast is a dragon! #id:c1.contest.join #icon:do #move:go-ahead]
    -> contest_join
* [Report it. It’s a trick again. #id:c1.contest.report #icon:do #move:report]
    -> contest_report
* [Ask Ms Novak: is it yours? #id:c1.contest.ask #icon:say #move:ask-first]
    -> contest_ask
* [Check the real class page. #id:c1.contest.check #icon:look #move:check]
    -> contest_check

=== contest_join
Toast ate the pencil! But a teacher we know, days of time, no password. Nine points! #id:c1.contest-join.1 #who:leo #mood:cheer
I tried on a crown, too. It sits well on corners. #id:c1.contest-join.2 #who:sango #mood:proud
-> eyes

=== contest_report
Oh. My contest is gone? I made thirty crowns! I’ll post it again. Next time, ask me. #id:c1.contest-report.1 #who:novak #mood:sad #cost
-> eyes

=== contest_ask
It’s mine, and I’m glad you asked. Asking is never silly. Oops, my plant! #id:c1.contest-ask.1 #who:novak #mood:cheer
-> eyes

=== contest_check
It’s on the real page, with the rules. No log-in anywhere. Nine out of ten! #id:c1.contest-check.1 #who:leo #mood:cheer
-> eyes

=== eyes
* [Play Clue hunt. #id:c1.eyes.game #icon:do #game:clue-hunt #level:1]
-> news

=== news
{
- typed:
    -> news_typed
- tagged:
    -> news_tagged
- else:
    -> news_class
}

=== news_typed
Leo, why does Toast look like a turnip? And why does he send coins messages? #id:c1.news-typed.1 #who:samir #mood:think #cast:samir,leo=worried,sango #wear:nothing
* [Say nothing. Turnips are funny. #id:c1.news-typed.wait #icon:wait]
    -> too_late
* [Change the password in the game. #id:c1.news-typed.lock #icon:do #move:repair]
    -> mend_password
* [Tell Ms Novak what happened. #id:c1.news-typed.novak #icon:say #move:tell]
    -> novak_busy
* [Tell Dad right after school. #id:c1.news-typed.dad #icon:say #move:tell]
    -> dad_helps

=== news_tagged
Leo, why did you tag me? That’s why number twelve. Hana nearly logged in. #id:c1.news-tagged.1 #who:samir #mood:think #cast:samir,leo=worried,sango #wear:nothing
* [Delete my tags and stay quiet. #id:c1.news-tagged.delete #icon:do]
    -> too_late
* [Write to all: “Don’t log in!” #id:c1.news-tagged.write #icon:write #move:repair]
    -> mend_tags
* [Tell Ms Novak what happened. #id:c1.news-tagged.novak #icon:say #move:tell]
    -> novak_busy
* [Tell Dad right after school. #id:c1.news-tagged.dad #icon:say #move:tell]
    -> dad_helps

=== news_class
Why does half the class share the coins message? That’s why number twelve. #id:c1.news-class.1 #who:samir #mood:think #cast:samir,leo=worried,sango #wear:nothing
* [It’s fine. I didn’t press it. #id:c1.news-class.wait #icon:wait]
    -> too_late
* [Write to all: “Look, two Bs!” #id:c1.news-class.write #icon:write #move:repair]
    -> mend_class
* [Tell Ms Novak what I saw. #id:c1.news-class.novak #icon:say #move:tell]
    -> novak_busy
* [Tell Dad right after school. #id:c1.news-class.dad #icon:say #move:tell]
    -> dad_helps

=== too_late
By lunch, somebody has turned Hana’s dragon into a turnip. Quiet doesn’t stop a message. #id:c1.too-late.1 #who:narrator #sfx:message #cost
It’s not too late. It never is. Quack! See? Even the duck says so. #id:c1.too-late.2 #who:sango #mood:think #cast:hana=worried,leo=worried,sango
* [Mend it together with Hana. #id:c1.too-late.mend #icon:do #move:repair]
    -> mend_together
* [Tell Ms Novak now. #id:c1.too-late.novak #icon:say #move:tell]
    -> novak_helps
* [Tell Dad at home. #id:c1.too-late.dad #icon:say #move:tell]
    -> dad_helps

=== mend_password
New password: four silly words. And I warned the others. Bye, turnip! #id:c1.mend-password.1 #who:leo #mood:proud #sfx:star
A new password shuts the door. Tell Dad, too. It’s never too late for that. #id:c1.mend-password.2 #who:sango #mood:proud
-> plan_repair

=== mend_tags
I wrote it at once. Nobody logged in! Hana drew me as a hero. With a cape of ducks. #id:c1.mend-tags.1 #who:leo #mood:proud #sfx:star
You put it right, and three friends know the trick now. #id:c1.mend-tags.2 #who:sango #mood:cheer
-> plan_repair

=== mend_class
All look for the second B now. Two have found it on their cereal box. #id:c1.mend-class.1 #who:leo #mood:cheer #sfx:star
One clear message can stop a hundred. #id:c1.mend-class.2 #who:sango #mood:proud
-> plan_repair

=== mend_together
We made new passwords and told the others. Panel three: the turnip says goodbye. #id:c1.mend-together.1 #who:hana #mood:cheer #sfx:star
Mending counts as much as never having pressed. Truly. #id:c1.mend-together.2 #who:sango #mood:proud
-> plan_repair

=== novak_busy
One moment, Leo! Three plants, two mugs, and one is falling. #id:c1.novak-busy.1 #who:novak #mood:worried #cast:novak,leo=worried,sango
She’s busy. That isn’t a no. What will you do? #id:c1.novak-busy.2 #who:sango #mood:think
* [Wait, then say it again. #id:c1.novak-busy.wait #icon:wait #move:tell]
    -> novak_helps
* [Catch the mug and start talking. #id:c1.novak-busy.catch #icon:say #move:tell]
    -> novak_mug
* [Tell Dad at home instead. #id:c1.novak-busy.dad #icon:say #move:tell]
    -> dad_helps

=== novak_mug
Good catch! Thank you for telling me. It’s nobody’s fault here. It fools teachers, too. #id:c1.novak-mug.1 #who:novak #mood:proud #cast:novak,leo,sango
We warned the class and made new passwords. I even saved the mug. #id:c1.novak-mug.2 #who:leo #mood:cheer #sfx:star
-> plan_tell

=== novak_helps
There, my hands are free! Thank you for telling me. It’s nobody’s fault here. #id:c1.novak-helps.1 #who:novak #mood:proud #cast:novak,leo,sango
We warned the class and made new passwords. One mug is still alive. #id:c1.novak-helps.2 #who:leo #mood:cheer #sfx:star
-> plan_tell

=== dad_helps
Thank you for telling me. I once won a ship online. There was no ship. #id:c1.dad-helps.1 #who:dad #mood:think #place:bedroom #cast:dad,leo=worried,sango
He wasn’t angry! We made a new password and wrote to the others. Over pancakes. #id:c1.dad-helps.2 #who:leo #mood:cheer #sfx:star
-> plan_tell

=== plan_repair
* [Make a plan for next time. #id:c1.plan-repair.plan #icon:write #plan:coins]
-> end_repair

=== plan_tell
* [Make a plan for next time. #id:c1.plan-tell.plan #icon:write #plan:coins]
-> end_tell

=== end_repair
Toast has a saddle! Hana drew it on. It cost no coins. Eleven out of ten! #id:c1.end-repair.1 #who:leo #mood:proud #cast:hana,leo=proud,sango=cheer #ending:repair
-> END

=== end_tell
Toast has a saddle! Dad made it from a pancake. Eleven out of ten! #id:c1.end-tell.1 #who:leo #mood:proud #cast:leo=proud,sango=cheer #ending:tell
-> END
