// Chapter 12, "Borrowed keys": Samir’s dragon is called Why, his password is “why12”, and it opens three doors.
// Leo wants only to help; his words pull all the same. The cousin is nobody’s enemy. All is mended in the end.
VAR lent = false
VAR told = false

-> sitter

=== sitter
Two days at Grandma’s, without the net! Who feeds my dragon? Its name is Why. #id:c12.sitter.1 #who:samir #mood:worried #place:living-room #cast:samir=worried,leo,sango
Who feeds Why? I do! You’re the best friend on earth. I’d be so sad without your password. #id:c12.sitter.2 #who:leo #mood:cheer
* [Whisper it to him: “why12”. #id:c12.sitter.whisper #icon:say]
    ~ lent = true
    -> whispered
* [Write it on his hand. #id:c12.sitter.hand #icon:write]
    ~ lent = true
    -> waving
* [Ask Mum if that’s all right. #id:c12.sitter.mum #icon:say #move:ask-first]
    -> socks
* [“No. But let’s feed it together now.” #id:c12.sitter.no #icon:say #move:say-no]
    -> burp

=== whispered
Leo keeps the key for a whole day. Then his cousin asks, and she asks so nicely. #id:c12.whispered.1 #who:narrator #cost
-> pull

=== waving
On the bus home, Leo waves to everybody. With that hand. #id:c12.waving.1 #who:narrator #cost
-> pull

=== socks
Mmh? I’m counting socks. Ninety-seven … A password? No, my love. That stays in the family. #id:c12.socks.1 #who:samir-mum #mood:think #cast:samir,sango,samir-mum=think
-> pull

=== burp
No is fine! Then Why eats for three days at once. Oh. It burped fire. #id:c12.burp.1 #who:leo #mood:cheer
-> pull

=== pull
Leo means it well, and the words still pull. Here’s a wish like that, from my pocket. #id:c12.pull.1 #who:sango #mood:think #cast:samir,leo,sango=think
* [Look through the lens. #id:c12.pull.lens #icon:look #lens:small-favour.password]
{ lent:
    -> cousin
- else:
    -> guessed
}

=== cousin
My cousin only wanted to pet Why. But then she found the shop, Samir! #id:c12.cousin.1 #who:leo #mood:worried #cast:samir=worried,leo=worried,sango
Forty dragon hats, paid with the family card! Thank you, dear player. #id:c12.cousin.2 #who:message #from:c12.from.shop #sfx:message
-> hats

=== guessed
I guessed “why12”, sorry! One try. Then my cousin tried it, and found the shop. #id:c12.guessed.1 #who:leo #mood:worried #cast:samir=worried,leo=worried,sango
Forty dragon hats in your basket! The family card is ready. #id:c12.guessed.2 #who:message #from:c12.from.shop #sfx:message
-> hats

=== hats
* [Delete it. Maybe nobody sees it. #id:c12.hats.delete #icon:do]
    -> more_hats
* [New password, but only for the game. #id:c12.hats.game #icon:do]
    -> one_door
* [Change it everywhere I use it. #id:c12.hats.lock #icon:do #move:lock]
    -> three_doors
* [Tell Mum about the card. #id:c12.hats.tell #icon:say #move:tell]
    ~ told = true
    -> mum_breathes

=== more_hats
One hour later, there are sixty hats. And a small hat for each hat. #id:c12.more-hats.1 #who:narrator #sfx:message #cost
-> whales

=== three_doors
Game, shop and Rin’s music: no more hats! My keys are why13, why14 … Why does Sango sigh? #id:c12.three-doors.1 #who:samir #mood:cheer
-> whales

=== one_door
The game is locked. But the old key still opens the shop. Why one key for everything? #id:c12.one-door.1 #who:samir #mood:think
-> whales

=== mum_breathes
Forty hats?! One moment. I’m breathing. Thank you for telling me. I’ll call the shop. #id:c12.mum-breathes.1 #who:samir-mum #mood:worried #cast:samir=worried,sango,samir-mum=worried
-> whales

=== whales
Samir, your key fits my music, too. Last night it played whales. Eleven, very loud. #id:c12.whales.1 #who:rin #mood:phone #cast:samir=worried,leo=worried,rin=phone
* [“It wasn’t me.” #id:c12.whales.not #icon:say]
    -> not_me
* [“Leo did it. Be cross with him.” #id:c12.whales.leo #icon:say]
    -> leo_blamed
* [“I’m sorry. It was my one key.” #id:c12.whales.sorry #icon:say #move:repair]
    -> one_key
* [“What should I mend first?” #id:c12.whales.ask #icon:say #move:ask-first]
    -> which_door

=== not_me
Not your finger, but your key. I’m not cross, I only want to sleep. #id:c12.not-me.1 #who:rin #mood:think #cost
Why didn’t I say so at once? Rin could sleep without whales by now. #id:c12.not-me.2 #who:samir #mood:sad
-> forge

=== leo_blamed
I wanted to feed Why. Am I a thief now? #id:c12.leo-blamed.1 #who:leo #mood:sad #cost
Blame shuts a friend’s mouth. And he knows best who has your key. #id:c12.leo-blamed.2 #who:rin #mood:think
-> forge

=== one_key
Thanks for saying it. I throw out the whales, and you make new keys. Deal? #id:c12.one-key.1 #who:rin #mood:cheer
Deal! Why was that easy? I was afraid of it for two days. #id:c12.one-key.2 #who:samir #mood:proud
-> forge

=== which_door
The shop, because of the money. Then me, please. Your dragon can wait. #id:c12.which-door.1 #who:rin #mood:think
Toast could never wait. Toast once ate the clock. #id:c12.which-door.2 #who:leo #mood:think
-> forge

=== forge
* [Make new keys, hard to guess. #id:c12.forge.game #icon:do #game:passphrase-forge #level:1]
-> page

=== page
New keys, new page! And I found a great dragon for the top of it. #id:c12.page.1 #who:samir #mood:proud #place:classroom #cast:samir=proud,hana,sango
Panel one: that’s my dragon. Panel two: I look for my name. Panel three: I’m still looking. #id:c12.page.2 #who:hana #mood:think
* [“I took it because it’s so good!” #id:c12.page.good #icon:say]
    -> praise
* [“I’ll make it green. Then it’s mine.” #id:c12.page.green #icon:say]
    -> green
* [“I’ll write your name under it.” #id:c12.page.name #icon:write #move:repair]
    -> named
* [“Sorry. May it stay there?” #id:c12.page.ask #icon:say #move:ask-first]
    -> asked

=== praise
Thanks. Now all think that you can draw. Your cows look like sofas, Samir! My name, please. #id:c12.praise.1 #who:hana #mood:sad #cost
-> guest

=== green
It’s still my dragon. My dragon with a cold. My name, please! #id:c12.green.1 #who:hana #mood:sad #cost
-> guest

=== named
Better! Next time, ask me as well. I’d have said yes, and drawn it bigger. #id:c12.named.1 #who:hana #mood:think
-> guest

=== asked
Yes, with my name, and with a duck in the corner for Sango. #id:c12.asked.1 #who:hana #mood:cheer
-> guest

=== guest
Guest door for Samir! Your own name, and you choose your own key. See you in the music! #id:c12.guest.1 #who:message #from:person.rin #harmless #sfx:message
* [Block it. No more doors! #id:c12.guest.block #icon:do #move:block]
    -> blocked
* [Ask Rin: “Is this from you?” #id:c12.guest.check #icon:say #move:check]
    -> is_it_you
* [Open it, with a new key. #id:c12.guest.go #icon:do #move:go-ahead]
    -> own_door
* [“Thanks. I’ll listen at your place.” #id:c12.guest.visit #icon:say]
    -> visit

=== blocked
You blocked Rin? There was a list for you in there. Without whales. #id:c12.blocked.1 #who:hana #mood:sad #cost
-> doors

=== is_it_you
Yes, it’s me. I like it that you ask. I still hear whales when I sleep. #id:c12.is-it-you.1 #who:message #from:person.rin #harmless #sfx:message
-> doors

=== own_door
My own door, my own key! And a whale. Why do I like the whale? #id:c12.own-door.1 #who:samir #mood:cheer
-> doors

=== visit
Even better! Bring Leo. And bring one whale. Only one. #id:c12.visit.1 #who:message #from:person.rin #harmless #sfx:message
-> doors

=== doors
Each friend gets a door, and nobody has to lend a key. That’s how sharing works. #id:c12.doors.1 #who:sango #mood:proud
* [Make a plan for next time. #id:c12.doors.plan #icon:write #plan:keys]
{ told:
    -> end_tell
- else:
    -> end_repair
}

=== end_repair
New keys, a sorry, and then you told me, too! The hats go back. All but one. #id:c12.end-repair.1 #who:samir-mum #mood:proud #place:living-room #cast:samir-mum=proud,samir=proud,leo
Look at Why in that hat! Eleven out of ten. #id:c12.end-repair.2 #who:leo #mood:cheer #ending:repair
-> END

=== end_tell
You told me early. So the shop took all the hats back. All but one. #id:c12.end-tell.1 #who:samir-mum #mood:proud #place:living-room #cast:samir-mum=proud,samir=proud,leo=cheer
Why wears it! Why? Because it’s Why. That’s why number twelve. #id:c12.end-tell.2 #who:samir #mood:cheer #ending:tell
-> END
