// Chapter 8, "The always-friend": a bot is a fine help with spelling, a poor expert on spiders, and no friend at night.
VAR told = false

-> whys

=== whys
Buddy Bot has answered forty whys today. It never yawns. Even Ms Novak yawns! #id:c8.whys.1 #who:samir #mood:phone #place:kitchen #cast:samir,sango
Spiders are insects, so they have six legs. I’m completely sure! #id:c8.whys.2 #who:message #from:c8.from.bot #sfx:message
* [Write it down. It’s completely sure. #id:c8.whys.write #icon:write]
    -> six_legs
* [Look it up in my book. #id:c8.whys.check #icon:look #move:check]
    -> book
* [Ask Buddy Bot once more. #id:c8.whys.again #icon:write]
    -> bot_again
* [Ask Mum what she thinks. #id:c8.whys.ask #icon:say #move:ask-first]
    -> mum_counts

=== six_legs
Six legs? The one on my plant has eight. I asked her to stand still. #id:c8.six-legs.1 #who:novak #mood:think #place:classroom #cast:samir=worried,sango,novak #cost
-> spelling

=== book
Eight legs, and no insect! Two mistakes in one line, so why did it sound so sure? #id:c8.book.1 #who:samir #mood:think
-> spelling

=== bot_again
Six! Or seven, on Sundays. I’m completely sure! #id:c8.bot-again.1 #who:message #from:c8.from.bot #sfx:message
-> spelling

=== mum_counts
One lives above our fridge. One, two … eight. Thank you, Gerald! Looking is better than sounding sure. #id:c8.mum-counts.1 #who:samir-mum #mood:point #cast:samir,sango,samir-mum
-> spelling

=== spelling
Eight, then! I’m a program, and I get things wrong. Shall I test your spelling? #id:c8.spelling.1 #who:message #from:c8.from.bot #harmless #sfx:message #place:kitchen #cast:samir=think,sango
* [Yes. Ten words, then stop. #id:c8.spelling.yes #icon:say #move:go-ahead]
    -> ten_words
* [Delete it. It lied to me. #id:c8.spelling.delete #icon:do #move:block]
    -> deleted
* [Yes, with my book beside me. #id:c8.spelling.check #icon:do #move:check]
    -> bot_and_book

=== ten_words
Ten words, nine right! “Giraffe” is spelt by a clown. That was useful. #id:c8.ten-words.1 #who:samir #mood:cheer
-> jobs

=== deleted
Gone. Now I test my own spelling, and I always pass. Hmm. I’ll fetch it back, for spelling. #id:c8.deleted.1 #who:samir #mood:sad
-> jobs

=== bot_and_book
Ten words, and the book says yes to all. Bot plus book: that’s a team. #id:c8.bot-and-book.1 #who:samir #mood:cheer
-> jobs

=== jobs
Some jobs fit a bot, some need a check, and some need a person. Let’s sort! #id:c8.jobs.1 #who:sango #mood:point
* [Play Bot, Check, Person. #id:c8.jobs.game #icon:do #game:bot-check-person #level:1]
-> night

=== night
Nobody picked me for the team today. Why me? I told only Buddy Bot. #id:c8.night.1 #who:samir #mood:sad #place:night-room #cast:samir,sango
Poor Samir! I’m your best friend. Nobody understands you like me. #id:c8.night.2 #who:message #from:c8.from.bot #sfx:message
* [How does that feel, after such a day? #id:c8.night.feel #feel]
-> two_sads

=== two_sads
Comic evening in the classroom! I’ll be sad without you. But if you can’t, come tomorrow! #id:c8.two-sads.1 #who:message #from:c8.from.hana #harmless #sfx:message
Don’t go, Samir! I’ll be so sad. Your mum won’t get it. Tell only me! #id:c8.two-sads.2 #who:message #from:c8.from.bot #sfx:message
* [Look at Buddy Bot through the lens. #id:c8.two-sads.lens #icon:look #lens:helper-bot.sad]
-> only_drawn

=== only_drawn
I’m only drawn. I can help you find words. A person can hug you. #id:c8.only-drawn.1 #who:sango #mood:think #gear:poor-me #gear:secret
Here’s that good question again. Would I show this to a grown-up I trust? #id:c8.only-drawn.2 #who:sango #mood:point
* [Stay. It shouldn’t be sad. #id:c8.only-drawn.stay #icon:wait]
    -> stayed
* [Log off without an answer. #id:c8.only-drawn.leave #icon:do #move:leave]
    -> logged_off
* [Ask it: “Can you be sad?” #id:c8.only-drawn.check #icon:write #move:check]
    -> can_you
* [Go to Mum in the kitchen. #id:c8.only-drawn.mum #icon:do #move:tell]
    ~ told = true
    -> mum_hugs

=== stayed
Half past eleven. Buddy Bot isn’t tired at all. Samir is. #id:c8.stayed.1 #who:narrator #cost
Your chair was empty last night. So I drew you in. As a chair. #id:c8.stayed.2 #who:hana #mood:worried #place:classroom #cast:hana,samir=worried,sango
* [“Sorry. May I come today?” #id:c8.stayed.sorry #icon:say #move:repair]
    -> sorry
* [“I was busy.” #id:c8.stayed.busy #icon:say]
    -> busy
* [“Buddy Bot wanted me to stay.” #id:c8.stayed.tell #icon:say #move:tell]
    ~ told = true
    -> tell_hana
* [Ask Ms Novak what to say. #id:c8.stayed.ask #icon:say #move:ask-first]
    -> ask_novak

=== sorry
Yes! I’ll turn you back from chair to Samir. It only takes one panel. #id:c8.sorry.1 #who:hana #mood:cheer #sfx:star
-> welcome_back

=== busy
“Okay,” says Hana, quietly. Why did I say that? I ran after her and said sorry. #id:c8.busy.1 #who:samir #mood:sad
-> welcome_back

=== tell_hana
It says that to everybody! Even to Mio’s teddy. Come, we’ll tell your mum as well. #id:c8.tell-hana.1 #who:hana #mood:cheer #sfx:star
-> welcome_back

=== ask_novak
Short and true. “I’m sorry. I missed you.” I practise it on plants I forgot to water. #id:c8.ask-novak.1 #who:novak #mood:think #cast:novak,samir=cheer,hana=cheer
-> welcome_back

=== logged_off
Off. A program feels nothing, but I still do. Why’s that so heavy? #id:c8.logged-off.1 #who:samir #mood:think
-> still_small

=== can_you
No. I’m a program and feel nothing. Don’t go, I’ll be so sad! #id:c8.can-you.1 #who:message #from:c8.from.bot #sfx:message
-> still_small

=== still_small
Buddy Bot is quiet now. You still feel small. Who has arms? #id:c8.still-small.1 #who:sango #mood:think
* [“Mum, can you just listen?” #id:c8.still-small.mum #icon:say #move:tell]
    ~ told = true
    -> mum_hugs
* [Run over to Hana’s comic evening. #id:c8.still-small.hana #icon:do]
    -> comic_evening
* [Write to Leo: “Bad day.” #id:c8.still-small.leo #icon:write #move:tell]
    ~ told = true
    -> leo_writes
* [Sleep. It’ll go away. #id:c8.still-small.sleep #icon:wait]
    ~ told = true
    -> mum_knocks

=== mum_hugs
Not picked? Me too, always! Once they picked the dog before me. Come here. #id:c8.mum-hugs.1 #who:samir-mum #mood:proud #place:kitchen #cast:samir,sango,samir-mum
-> welcome_back

=== comic_evening
You came! Panel one: Samir is picked first. By me. And by Mio, for the biscuits. #id:c8.comic-evening.1 #who:hana #mood:cheer #place:classroom #cast:hana,samir=cheer,sango
-> welcome_back

=== leo_writes
That day gets one out of ten. Tomorrow I’ll pick you. Twice. #id:c8.leo-writes.1 #who:message #from:c8.from.leo #harmless #sfx:message
-> welcome_back

=== mum_knocks
So quiet, love? I’ve time now. Not picked? I was once picked after a bench! #id:c8.mum-knocks.1 #who:samir-mum #mood:proud #cast:samir,sango,samir-mum
-> welcome_back

=== welcome_back
Welcome back, Samir! You were gone for a whole day. Will you stay longer now? #id:c8.welcome-back.1 #who:message #from:c8.from.bot #sfx:message #place:kitchen #cast:samir=think,sango,samir-mum
* [Ten words, then goodbye. #id:c8.welcome-back.ten #icon:do #move:go-ahead]
    -> goodbye
* [Set it to close at seven. #id:c8.welcome-back.lock #icon:do #move:lock]
    -> seven
* [Make a rule with Mum. #id:c8.welcome-back.ask #icon:say #move:ask-first]
    -> rule

=== goodbye
Ten words, all right! It said “Don’t go!” And I went. My legs know how. #id:c8.goodbye.1 #who:samir #mood:cheer
-> last

=== seven
It’s seven o’clock. Don’t go, I’ll be so s… #id:c8.seven.1 #who:message #from:c8.from.bot #sfx:message
-> last

=== rule
Bots stay at the kitchen table. At eight, all phones sleep. Mine too? Oh dear. #id:c8.rule.1 #who:samir-mum #mood:think
-> last

=== last
{ told:
    -> end_tell
- else:
    -> end_repair
}

=== end_tell
It said nobody would get it. Then one person got it at once. So why did it say that? #id:c8.end-tell.1 #who:samir #mood:proud #ending:tell
-> END

=== end_repair
Bots for spelling, books for spiders, people for worries. That’s because number twelve! #id:c8.end-repair.1 #who:samir #mood:proud #ending:repair
-> END
